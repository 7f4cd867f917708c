// `npm run quickstart`: the main job on the embedded emulator. Compiles the workflows, runs one, saves its picture.
import { run } from './steps.js';

const prompt = 'a lighthouse on a cliff at dusk';
const ok =
  (await run('comfyloom', ['compile'])) &&
  (await run('comfyloom', ['run', 'flux-txt2img', '--prompt', prompt, '--width', '768', '--height', '512', '--out', 'out']));
process.exitCode = ok ? 0 : 1;
