import { z } from 'zod';
import { known, loose } from './loose.js';

/** `GET /users`: `users` (id to name) with `--multi-user`, `migrated` without (PROTOCOL.md 1.4). */
export const users = loose({
  storage: known('server'),
  migrated: z.boolean().optional(),
  users: z.record(z.string(), z.string()).optional(),
});
export type Users = z.infer<typeof users>;

/** Body of `POST /users`; the answer is the new user's id, a JSON string. */
export const addUserRequest = loose({ username: z.string() });
export type AddUserRequest = z.infer<typeof addUserRequest>;

/** `GET /settings`, and the body of `POST /settings`, which merges. */
export const settings = z.record(z.string(), z.unknown());
export type Settings = z.infer<typeof settings>;

/** Query of `GET /userdata`. Flags are the text `true`. */
export const userdataQuery = loose({
  dir: z.string(),
  recurse: z.string().optional(),
  full_info: z.string().optional(),
  split: z.string().optional(),
});
export type UserdataQuery = z.infer<typeof userdataQuery>;

/** A file of a user. Bytes; times in seconds with a fraction on 0.3.64, whole milliseconds on 0.33.0. */
export const userdataInfo = loose({ path: z.string(), size: z.number(), modified: z.number(), created: z.number() });
export type UserdataInfo = z.infer<typeof userdataInfo>;

/** `GET /userdata`: paths; with `full_info` infos; with `split` `[path, …its parts]`. */
export const userdataListing = z.union([z.array(z.string()), z.array(userdataInfo), z.array(z.array(z.string()))]);
export type UserdataListing = z.infer<typeof userdataListing>;

/** Query of a write or a move: `overwrite=false` refuses with 409, `full_info=true` answers with the info. */
export const userdataWriteQuery = loose({ overwrite: z.string().optional(), full_info: z.string().optional() });
export type UserdataWriteQuery = z.infer<typeof userdataWriteQuery>;

/** 200 of a write or a move: the path, or the info. */
export const userdataWritten = z.union([z.string(), userdataInfo]);
export type UserdataWritten = z.infer<typeof userdataWritten>;

/** An entry of `GET /v2/userdata?path=`; size (bytes) and time (seconds with a fraction) of files. */
export const userdataEntry = loose({
  name: z.string(),
  path: z.string(),
  type: z.enum(['directory', 'file']),
  size: z.number().optional(),
  modified: z.number().optional(),
});
export type UserdataEntry = z.infer<typeof userdataEntry>;

/** `GET /v2/userdata`: recursive, directories first. */
export const userdataTree = z.array(userdataEntry);
export type UserdataTree = z.infer<typeof userdataTree>;

/** Query of `GET /v2/userdata`; the top of the user's folder when absent. */
export const userdataTreeQuery = loose({ path: z.string().optional() });
export type UserdataTreeQuery = z.infer<typeof userdataTreeQuery>;
