import {
  type Artifact,
  type ArtifactData,
  chooseVariant,
  createArtifact,
  type Manifest,
  type OutputSpec,
  readPart,
} from '@comfyloom/artifact';
import type { Compiled } from '../compile/compile.js';
import type { Outputs, ParamsInput } from '../define.js';
import type { Params } from '../params/schema.js';
import { makeValidator } from './validator.js';

/** All that the artifact needs besides its functions: what `index.js` carries. */
export function artifactData({ manifest, workflow }: Pick<Compiled, 'manifest' | 'workflow'>): Omit<ArtifactData, 'validate'> {
  const { name, version, digest, outputs, slots, variants, parameters } = manifest;
  const kinds = Object.entries(parameters.properties).map(([param, schema]) => [param, schema['x-comfyloom']?.kind] as const);
  const seeds = kinds.filter(([param, kind]) => kind === 'seed' && !parameters.required?.includes(param)).map(([param]) => param);
  const files = kinds.filter((entry): entry is readonly [string, 'image' | 'mask'] => entry[1] === 'image' || entry[1] === 'mask');
  return {
    name,
    version,
    digest,
    outputs,
    workflow,
    slots,
    seeds,
    ...(variants !== undefined && { variants }),
    ...(files.length > 0 && { uploads: Object.fromEntries(files) }),
  };
}

/** The functions of bind that a workflow needs besides the plain case, by the names under which `ArtifactData` takes them. */
export function neededParts({ slots, variants = [] }: Pick<Manifest, 'slots' | 'variants'>): {
  read?: 'readPart';
  choose?: 'chooseVariant';
} {
  const targets = [slots, ...variants.map((variant) => variant.slots)].flatMap((each) => Object.values(each).flat());
  return {
    ...(targets.some(({ template, path, map }) => template || path || map) && { read: 'readPart' as const }),
    ...(variants.length > 0 && { choose: 'chooseVariant' as const }),
  };
}

/** A compiled workflow that can be bound and run at once, without files. */
export function toArtifact<P extends Params, O extends Outputs>(
  compiled: Compiled<P, O>,
): Artifact<ParamsInput<P>, Record<keyof O & string, OutputSpec>> {
  const validate = makeValidator(compiled.manifest.parameters);
  return createArtifact({ ...artifactData(compiled), validate, read: readPart, choose: chooseVariant });
}
