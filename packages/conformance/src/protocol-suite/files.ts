import { randomUUID } from 'node:crypto';
import { type Expectation, ensure, record, show } from './expectation.js';
import { filed, saved } from './graphs.js';
import type { Peer } from './peer.js';

const file = (bytes: string, name: string, more: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  form.set('image', new Blob([bytes]), name);
  for (const [field, value] of Object.entries(more)) form.set(field, value);
  return form;
};

const view = (query: Record<string, string>) => `view?${new URLSearchParams(query)}`;

/** Uploads a small file of an own name; gives the name that the server keeps it under, and how to read it. */
async function upload(peer: Peer, name: string, bytes = 'some bytes', more: Readonly<Record<string, string>> = {}) {
  const { status, body } = await peer.request('POST', 'upload/image', file(bytes, name, more));
  return { status, ...(record(body) as { name?: string; subfolder?: string; type?: string }) };
}

export const files: readonly Expectation[] = [
  {
    id: 'upload',
    holds: 'The same file uploaded again keeps its name, another one gets another name.',
    needed: 'Uploads are sent once, and replace nothing of others.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const name = `comfyloom-suite-${randomUUID()}.txt`;
      const names = [await upload(peer, name, 'one'), await upload(peer, name, 'one'), await upload(peer, name, 'two')].map(
        (each) => each.name,
      );
      ensure(names[0] === name && names[1] === name && names[2] !== name && names[2] !== undefined, `The names were ${show(names)}.`);
    },
  },
  {
    id: 'upload-overwrite',
    holds: 'With overwrite a file replaces the one of its name.',
    needed: 'The option `overwrite` of uploads.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const name = `comfyloom-suite-${randomUUID()}.txt`;
      await upload(peer, name, 'one');
      const again = await upload(peer, name, 'two', { overwrite: 'true' });
      const { body } = await peer.get(view({ filename: name, type: 'input' }));
      ensure(again.name === name && body === 'two', `It was kept as ${again.name}, and holds ${show(body)}.`);
    },
  },
  {
    id: 'upload-subfolder',
    holds: 'A subfolder is made, and named in the answer; the file is read from there.',
    needed: 'Uploads of one client in a folder of its own.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const name = `${randomUUID()}.txt`;
      const made = await upload(peer, name, 'inside', { subfolder: 'comfyloom-suite' });
      ensure(made.subfolder === 'comfyloom-suite' && made.type === 'input', `The answer was ${show(made)}.`);
      const { body } = await peer.get(view({ filename: name, type: 'input', subfolder: 'comfyloom-suite' }));
      ensure(body === 'inside', `The file holds ${show(body)}.`);
    },
  },
  {
    id: 'upload-escape',
    holds: 'A subfolder that leaves the input folder is refused.',
    needed: 'A name that a user gives writes nothing elsewhere.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const { status } = await upload(peer, 'escaped.txt', 'out', { subfolder: '../../comfyloom-suite' });
      ensure(status === 400, `The answer was ${status}.`);
    },
  },
  {
    id: 'upload-nothing',
    holds: 'An upload without a file is 400.',
    needed: 'A mistake of the caller is told as one.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const form = new FormData();
      form.set('type', 'input');
      const { status } = await peer.request('POST', 'upload/image', form);
      ensure(status === 400, `The answer was ${status}.`);
    },
  },
  {
    id: 'view',
    holds: 'A file of a run is read through /view, and one that is not there is 404.',
    needed: 'Reading outputs, and telling one that was deleted.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const { entry } = await peer.run(filed());
      const [image] = (record(record(entry['outputs'])['out'])['images'] ?? []) as unknown[];
      const query = record(image) as Record<string, string>;
      const there = await peer.get(view(query));
      ensure(there.status === 200 && String(there.body).includes('PNG'), `The file was answered with ${there.status}.`);
      const gone = await peer.get(view({ ...query, filename: 'no-such-file.png' }));
      ensure(gone.status === 404, `A file that is not there was answered with ${gone.status}.`);
    },
  },
  {
    id: 'view-escape',
    holds: 'A name with .. or a leading / is 400, a subfolder that leaves its folder 403.',
    needed: 'What the runtime asks for can never be another file of the server.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      for (const [query, expected] of [
        [{ filename: '../main.py' }, 400],
        [{ filename: '/etc/hostname' }, 400],
        [{ filename: 'a..b.png' }, 400],
        [{ filename: 'example.png', type: 'input', subfolder: '../..' }, 403],
        [{ filename: 'example.png', type: 'elsewhere' }, 400],
      ] as const) {
        const { status } = await peer.get(view(query));
        ensure(status === expected, `${show(query)} was answered with ${status}, not ${expected}.`);
      }
    },
  },
  {
    id: 'view-folder',
    holds: 'A folder in the file name is dropped: the file is told by its subfolder alone.',
    needed: 'The runtime sends name and subfolder apart.',
    source: 'PROTOCOL.md 1.2; 7, 18',
    async check(asked) {
      await using peer = await asked.open();
      const name = `comfyloom-suite-${randomUUID()}.txt`;
      await upload(peer, name, 'at the top');
      const { body } = await peer.get(view({ filename: `anywhere/${name}`, type: 'input' }));
      ensure(body === 'at the top', `The answer was ${show(body)}.`);
    },
  },
  {
    id: 'view-range',
    holds: 'A range of a file is answered with 206 and those bytes.',
    needed: 'A large film that was cut is read on from where it was.',
    source: 'PROTOCOL.md 1.0',
    async check(asked) {
      await using peer = await asked.open();
      const name = `comfyloom-suite-${randomUUID()}.txt`;
      await upload(peer, name, '0123456789');
      const answer = await peer.fetch(view({ filename: name, type: 'input' }), { headers: { range: 'bytes=3-5' } });
      ensure(answer.status === 206 && (await answer.text()) === '345', `The answer was ${answer.status}.`);
    },
  },
  {
    id: 'view-preview',
    holds: 'preview=webp;50 gives the picture as WebP.',
    needed: 'Small copies of large pictures.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const { entry } = await peer.run(filed());
      const [image] = (record(record(entry['outputs'])['out'])['images'] ?? []) as unknown[];
      const answer = await peer.fetch(view({ ...(record(image) as Record<string, string>), preview: 'webp;50' }));
      const text = Buffer.from(await answer.arrayBuffer()).toString('latin1', 8, 12);
      ensure(answer.status === 200 && text === 'WEBP', `The answer was ${answer.status}, ${show(text)}.`);
    },
  },
  {
    id: 'view-live',
    holds: 'An HTML file is never answered as a page; newer servers send scripts and SVG as bare bytes too.',
    needed: 'What is said of opening files of a server in a browser.',
    source: 'PROTOCOL.md 1.2; PROTOCOL-0.33.0.md 2, row 16',
    async check(asked) {
      await using peer = await asked.open();
      const types: Record<string, string> = {};
      for (const extension of ['html', 'svg', 'js']) {
        const name = `comfyloom-suite-${randomUUID()}.${extension}`;
        await upload(peer, name, '<svg/>');
        const answer = await peer.fetch(view({ filename: name, type: 'input' }));
        await answer.arrayBuffer();
        types[extension] = answer.headers.get('content-type')?.replace(/;.*/, '') ?? '';
      }
      const bare = 'application/octet-stream';
      const expected =
        asked.generation === 'newer'
          ? { html: bare, svg: bare, js: bare }
          : { html: bare, svg: 'image/svg+xml', js: 'application/javascript' };
      ensure(show(types) === show(expected), `The types were ${show(types)}.`);
    },
  },
  {
    id: 'saved-graph',
    holds: 'A PNG that was saved holds its graph as a text chunk "prompt", and the name that was asked for, with a counter.',
    needed: 'The importer reads workflows from pictures.',
    source: 'PROTOCOL.md 6',
    async check(asked) {
      await using peer = await asked.open();
      const prefix = `comfyloom-suite-${randomUUID().slice(0, 8)}`;
      const { entry } = await peer.run(saved(`suite/${prefix}`));
      const image = record(((record(record(entry['outputs'])['out'])['images'] ?? []) as unknown[])[0]);
      ensure(image['filename'] === `${prefix}_00001_.png` && image['subfolder'] === 'suite', `It was saved as ${show(image)}.`);
      const answer = await peer.fetch(view(image as Record<string, string>));
      const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
      ensure(bytes.includes('tEXtprompt\0{') && bytes.includes('EmptyImage'), 'The picture does not hold its graph.');
    },
  },
];
