import { z } from 'zod';
import type { ROUTES, RouteName } from '../routes.js';
import { asset, assetError, assetList, assetSeedStatus, pageQuery, tagList } from './assets.js';
import { modelMetadata, uploadedFile, uploadFields, uploadMaskFields, viewQuery } from './files.js';
import { history, historyQuery } from './history.js';
import { folderFiles, folderPaths, logSubscription, logs, rawLogs } from './internal.js';
import { cancelJobsRequest, errorText, job, jobCancelled, jobList, jobsQuery } from './jobs.js';
import { emptyBody, loose } from './loose.js';
import { modelFiles, modelFolders, nameList } from './models.js';
import { objectInfo } from './object-info.js';
import { promptAccepted, promptInfo, promptRefused, promptRequest } from './prompt.js';
import { freeRequest, interruptRequest, listEdit, queueState } from './queue.js';
import {
  extensions,
  features,
  globalSubgraph,
  globalSubgraphs,
  nodeReplacements,
  systemStats,
  translations,
  workflowTemplates,
} from './system.js';
import {
  addUserRequest,
  settings,
  userdataListing,
  userdataQuery,
  userdataTree,
  userdataTreeQuery,
  userdataWriteQuery,
  userdataWritten,
  users,
} from './users.js';

/** What goes over one route. */
export interface Exchange {
  /** Query parameters, each a text. */
  readonly query?: z.ZodType;
  /** JSON body. */
  readonly body?: z.ZodType;
  /** Fields of a multipart body beside its file `image`. */
  readonly form?: z.ZodType;
  /**
   * Bodies by status: JSON, or a text (the empty one where the server sends none). An HTTP error that is not listed has a plain text
   * (PROTOCOL.md 1.0).
   */
  readonly answers: { readonly [status: number]: z.ZodType };
}

/** A file: its bytes are no matter of a schema. */
const bytes = z.instanceof(Uint8Array);
const anyJson = z.unknown();
const done = { 200: emptyBody };
const notFound = { 404: emptyBody };
/** An older server has no assets, 404 and nothing else; a newer one says 503 unless it was started with `--enable-assets`. */
const assetErrors = { 400: assetError, 404: z.union([assetError, emptyBody]), 503: assetError };

/** Query, body and answers of every route of `ROUTES`, by its name. */
export const exchanges = {
  socket: { query: loose({ clientId: z.string().optional() }), answers: { 400: z.string() } },

  submitPrompt: { body: promptRequest, answers: { 200: promptAccepted, 400: promptRefused } },
  promptInfo: { answers: { 200: promptInfo } },
  queue: { answers: { 200: queueState } },
  editQueue: { body: listEdit, answers: done },
  interrupt: { body: interruptRequest, answers: done },
  free: { body: freeRequest, answers: done },
  history: { query: historyQuery, answers: { 200: history } },
  historyOf: { answers: { 200: history } },
  editHistory: { body: listEdit, answers: done },

  view: { query: viewQuery, answers: { 200: bytes, 206: bytes, 400: emptyBody, 403: emptyBody, ...notFound } },
  viewMetadata: { query: loose({ filename: z.string() }), answers: { 200: modelMetadata, ...notFound } },
  uploadImage: { form: uploadFields, answers: { 200: uploadedFile, 400: emptyBody } },
  uploadMask: { form: uploadMaskFields, answers: { 200: uploadedFile, 400: emptyBody } },

  objectInfo: { answers: { 200: objectInfo } },
  objectInfoOf: { answers: { 200: objectInfo } },
  modelFolders: { answers: { 200: nameList } },
  models: { answers: { 200: nameList, ...notFound } },
  modelFolderPaths: { answers: { 200: modelFolders } },
  modelFiles: { answers: { 200: modelFiles, ...notFound } },
  modelPreview: { answers: { 200: bytes, ...notFound } },
  embeddings: { answers: { 200: nameList } },
  extensions: { answers: { 200: extensions } },
  workflowTemplates: { answers: { 200: workflowTemplates } },
  translations: { answers: { 200: translations } },
  systemStats: { answers: { 200: systemStats } },
  features: { answers: { 200: features } },
  nodeReplacements: { answers: { 200: nodeReplacements } },
  globalSubgraphs: { answers: { 200: globalSubgraphs } },
  globalSubgraph: { answers: { 200: globalSubgraph.nullable() } },

  users: { answers: { 200: users } },
  addUser: { body: addUserRequest, answers: { 200: z.string(), 400: errorText } },
  settings: { answers: { 200: settings } },
  setSettings: { body: settings, answers: done },
  setting: { answers: { 200: anyJson } },
  setSetting: { body: anyJson, answers: done },
  userdata: { query: userdataQuery, answers: { 200: userdataListing } },
  userdataTree: { query: userdataTreeQuery, answers: { 200: userdataTree } },
  // Whatever was stored, in whatever type its name has.
  userdataFile: { answers: { 200: anyJson, 403: z.string(), ...notFound } },
  writeUserdata: { query: userdataWriteQuery, answers: { 200: userdataWritten } },
  deleteUserdata: { answers: { 204: emptyBody, ...notFound } },
  moveUserdata: { query: userdataWriteQuery, answers: { 200: userdataWritten, ...notFound } },

  logs: { answers: { 200: logs } },
  rawLogs: { answers: { 200: rawLogs } },
  subscribeLogs: { body: logSubscription, answers: done },
  folderPaths: { answers: { 200: folderPaths } },
  folderFiles: { answers: { 200: folderFiles, 400: errorText } },

  jobs: { query: jobsQuery, answers: { 200: jobList, 400: errorText } },
  job: { answers: { 200: job, 404: errorText } },
  cancelJob: { answers: { 200: jobCancelled } },
  cancelJobs: { body: cancelJobsRequest, answers: { 200: jobCancelled, 400: errorText } },

  assets: { query: pageQuery, answers: { 200: assetList, ...assetErrors } },
  asset: { answers: { 200: asset, ...assetErrors } },
  assetContent: { answers: { 200: bytes, ...assetErrors } },
  // The body of an answer to HEAD is empty whatever the status.
  assetByHash: { answers: { 200: emptyBody, 404: emptyBody, 503: emptyBody } },
  assetTagsRefined: { answers: { 200: anyJson, ...assetErrors } },
  seedAssets: { body: anyJson, answers: { 200: anyJson, ...assetErrors } },
  assetSeedStatus: { answers: { 200: assetSeedStatus, ...assetErrors } },
  tags: { query: pageQuery, answers: { 200: tagList, ...assetErrors } },
} as const satisfies Record<RouteName, Exchange>;

/** The body of a route's 200, by its name in `ROUTES`. */
export type Answer<Name extends keyof typeof ROUTES> = (typeof exchanges)[Name] extends { answers: { 200: infer Schema extends z.ZodType } }
  ? z.infer<Schema>
  : never;
