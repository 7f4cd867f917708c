import type {
  ApiGraph,
  ExecutingEvent,
  Frame,
  FrameMetadata,
  History,
  InputOptions,
  InputSpec,
  JobList,
  KnownEvent,
  NodeErrors,
  ObjectInfo,
  OutputFile,
  PathParams,
  PromptRequest,
  QueueItem,
  ServerEvent,
  StatusEvent,
  UnknownEvent,
} from '@comfyloom/protocol';
import { fillPath, isKnownEvent, parseJson, ROUTES } from '@comfyloom/protocol';
import type { Answer } from '@comfyloom/protocol/schemas';
import { eventSchemas, exchanges, parseBody, parseEvent } from '@comfyloom/protocol/schemas';
import { expectTypeOf, test } from 'vitest';

test('a known event narrows by its type', () => {
  const event: ServerEvent = parseEvent(parseJson('{"type":"status"}'));
  // @ts-expect-error an unknown event has no typed data
  event.data.status;
  if (!isKnownEvent(event)) {
    expectTypeOf(event).toEqualTypeOf<UnknownEvent>();
    return;
  }
  expectTypeOf(event).toEqualTypeOf<KnownEvent>();
  switch (event.type) {
    case 'status':
      expectTypeOf(event).toEqualTypeOf<StatusEvent>();
      expectTypeOf(event.data.status.exec_info.queue_remaining).toEqualTypeOf<number>();
      // @ts-expect-error a status event is of no prompt
      event.data.prompt_id;
      break;
    case 'executing':
      expectTypeOf(event).toEqualTypeOf<ExecutingEvent>();
      // @ts-expect-error null at the end of a prompt
      event.data.node.length;
      // @ts-expect-error absent on reconnecting to a running prompt
      event.data.prompt_id.length;
      break;
    case 'execution_error':
      // @ts-expect-error a blocked node's has none
      event.data.timestamp.toFixed();
      break;
    // @ts-expect-error no event is called so
    case 'execution_sucess':
      break;
  }
});

test('a misspelt field is an error, though other fields pass at run time', () => {
  const event = eventSchemas.progress.parse({});
  expectTypeOf(event.data.max).toEqualTypeOf<number>();
  // @ts-expect-error it is called `max`
  event.data.maximum;
  const errors = {} as NodeErrors;
  // @ts-expect-error a node may be without errors
  errors['1'].errors;
  // @ts-expect-error it is called `class_type`
  errors['1']?.classType;
});

test('known texts are offered, others are texts', () => {
  const type = {} as OutputFile['type'];
  expectTypeOf<'output'>().toExtend<typeof type>();
  expectTypeOf<'elsewhere'>().toExtend<typeof type>();
  // @ts-expect-error no number
  const wrong: typeof type = 7;
  void wrong;
});

test('frames narrow by kind', () => {
  const frame = {} as Frame;
  // @ts-expect-error a text frame has no image
  frame.image;
  if (frame.kind === 'preview-with-metadata') {
    expectTypeOf(frame.metadata.prompt_id).toEqualTypeOf<string>();
    expectTypeOf(frame.metadata['fps']).toEqualTypeOf<unknown>();
    // @ts-expect-error the top of a graph has no parent
    frame.metadata.parent_node_id.length;
  }
  // @ts-expect-error the prompt's id is always there
  const metadata: FrameMetadata = { node_id: '1', image_type: 'image/png' };
  void metadata;
});

test('a path asks for the parameters of its template', () => {
  expectTypeOf<PathParams<'/a/{b}/c/{d}'>>().toEqualTypeOf<'b' | 'd'>();
  expectTypeOf(fillPath(ROUTES.historyOf, { prompt_id: 'p' })).toEqualTypeOf<string>();
  // @ts-expect-error a parameter is missing
  fillPath(ROUTES.historyOf, {});
  // @ts-expect-error it is called `prompt_id`
  fillPath(ROUTES.historyOf, { id: 'p' });
  // @ts-expect-error one of two is missing
  fillPath(ROUTES.moveUserdata, { file: 'a' });
  // @ts-expect-error there is no such route
  ROUTES.history_v2;
});

test('answers are typed by route', () => {
  expectTypeOf<Answer<'historyOf'>>().toEqualTypeOf<History>();
  expectTypeOf<Answer<'jobs'>>().toEqualTypeOf<JobList>();
  expectTypeOf<Answer<'view'>>().toExtend<Uint8Array>();
  expectTypeOf<Answer<'interrupt'>>().toEqualTypeOf<''>();
  const info = parseBody(exchanges.objectInfo.answers[200], {}, 'GET /object_info');
  expectTypeOf(info).toEqualTypeOf<ObjectInfo>();
  // @ts-expect-error a class may be unknown
  info['KSampler'].input;
  // @ts-expect-error a queue has no such status
  exchanges.queue.answers[404];
});

test('bodies are typed both ways', () => {
  const graph: ApiGraph = { '1': { class_type: 'EmptyImage', inputs: { width: 8, image: ['2', 0], seed: '18446744073709551615' } } };
  expectTypeOf({ prompt: graph, client_id: 'c' }).toExtend<PromptRequest>();
  // @ts-expect-error a node has inputs, or the server's worker dies of it
  const request: PromptRequest = { prompt: { '1': { class_type: 'EmptyImage' } } };
  void request;
  const item = {} as QueueItem;
  expectTypeOf(item[1]).toEqualTypeOf<string>();
  // @ts-expect-error what some other client queued may have no inputs
  item[2]['1']?.inputs['width'];
  const options = {} as InputOptions;
  expectTypeOf(options.max).toEqualTypeOf<number | string | undefined>();
  expectTypeOf(options.template?.input?.required?.['image']).toEqualTypeOf<InputSpec | undefined>();
  // @ts-expect-error it is called `multiline`
  options.multiLine;
  // @ts-expect-error a spec has its type first
  const spec: InputSpec = [{ default: 1 }];
  void spec;
});
