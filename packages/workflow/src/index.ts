export { type Compiled, type CompileOptions, compile } from './compile/compile.js';
export {
  type AnyWorkflow,
  defineWorkflow,
  isWorkflow,
  type Outputs,
  type ParamsInput,
  type Slots,
  type Workflow,
  type WorkflowCase,
  type WorkflowDefinition,
} from './define.js';
export {
  type DeclaredInputs,
  type DeclaredOutputs,
  defineNode,
  type InputDeclaration,
  input,
  type NodeDeclaration,
} from './define-node.js';
export { WORKFLOW_ERRORS, WorkflowError } from './errors.js';
export { type TemplatePart, text, unchecked } from './graph/slot.js';
export type { FileInput } from './params/file.js';
export { param } from './params/param.js';
export type { Params } from './params/schema.js';
export type { SeedInput } from './params/seed.js';
export type { SizeOptions } from './params/size.js';
export type { LoraInput, LoraSlots } from './params/variant.js';
export type { Bool, Choice, FileName, Float, Int, Link, Node, NodeOptions, Slot, Template, Text, Unchecked } from './types.js';
