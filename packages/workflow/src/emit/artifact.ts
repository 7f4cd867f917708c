import { type Artifact, type ArtifactData, createArtifact, type OutputSpec } from '@comfyloom/artifact';
import type { Compiled } from '../compile/compile.js';
import type { Outputs, ParamsInput } from '../define.js';
import type { Params } from '../params/schema.js';
import { makeValidator } from './validator.js';

/** All that the artifact needs besides its validator: what `index.js` carries. */
export function artifactData({ manifest, workflow }: Pick<Compiled, 'manifest' | 'workflow'>): Omit<ArtifactData, 'validate'> {
  const { name, version, digest, outputs, slots, parameters } = manifest;
  const params = Object.keys(parameters.properties);
  const seeds = params.filter(
    (param) => parameters.properties[param]?.['x-comfyloom']?.kind === 'seed' && !parameters.required?.includes(param),
  );
  return { name, version, digest, outputs, workflow, slots, seeds };
}

/** A compiled workflow that can be bound and run at once, without files. */
export function toArtifact<P extends Params, O extends Outputs>(
  compiled: Compiled<P, O>,
): Artifact<ParamsInput<P>, Record<keyof O & string, OutputSpec>> {
  return createArtifact({ ...artifactData(compiled), validate: makeValidator(compiled.manifest.parameters) });
}
