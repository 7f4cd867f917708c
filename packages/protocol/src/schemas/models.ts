import { z } from 'zod';
import { loose } from './loose.js';

/** `GET /models`: names of model folders; `GET /models/{folder}`, `/embeddings`: sorted relative paths, or names. */
export const nameList = z.array(z.string());
export type NameList = z.infer<typeof nameList>;

/** An item of `GET /experiment/models`; absolute paths. `extensions` from 0.33.0 on. */
export const modelFolder = loose({ name: z.string(), folders: z.array(z.string()), extensions: z.array(z.string()).optional() });
export type ModelFolder = z.infer<typeof modelFolder>;

/** `GET /experiment/models`. */
export const modelFolders = z.array(modelFolder);
export type ModelFolders = z.infer<typeof modelFolders>;

/** An item of `GET /experiment/models/{folder}`; bytes, and seconds since 1970 with a fraction. */
export const modelFile = loose({
  name: z.string(),
  /** Which of the folder's paths it is in. */
  pathIndex: z.number(),
  modified: z.number(),
  created: z.number(),
  size: z.number(),
});
export type ModelFile = z.infer<typeof modelFile>;

/** `GET /experiment/models/{folder}`. */
export const modelFiles = z.array(modelFile);
export type ModelFiles = z.infer<typeof modelFiles>;
