import { parse } from '@babel/parser';

type Statement = ReturnType<typeof parse>['program']['body'][number];
type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression'];
type ObjectProperty = Extract<Extract<Expression, { type: 'ObjectExpression' }>['properties'][number], { type: 'ObjectProperty' }>;

/** Anything in a generated module that is not on the short list of what may be there. */
export class NotAllowed extends Error {}

const no = (what: string): never => {
  throw new NotAllowed(what);
};

/**
 * Reads a generated `.js` without running it: one import of `builder`, constants that are lists of literals, exported constants that
 * are calls of `builder` on a literal. Nothing else may be in it.
 *
 * @returns export name → the definition that its builder gets
 */
export function readModule(text: string): Map<string, unknown> {
  const { program } = parse(text, { sourceType: 'module' });
  const constants = new Map<string, unknown>();
  const exported = new Map<string, unknown>();
  if (program.directives.length > 0) no('a directive');
  program.body.forEach((statement, index) => {
    if (index === 0) readImport(statement);
    else if (statement.type === 'VariableDeclaration')
      for (const [name, init] of constant(statement)) constants.set(name, literal(init, constants));
    else if (statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration') {
      for (const [name, init] of constant(statement.declaration)) exported.set(name, call(init, constants));
    } else no(statement.type);
  });
  return exported;
}

function readImport(statement: Statement): void {
  if (
    statement.type !== 'ImportDeclaration' ||
    statement.source.value !== '@comfyloom/workflow/builder' ||
    statement.specifiers.length !== 1
  )
    no('another import');
}

function constant(statement: Extract<Statement, { type: 'VariableDeclaration' }>): [string, Expression][] {
  if (statement.kind !== 'const') no(statement.kind);
  return statement.declarations.map(({ id, init }) => (id.type === 'Identifier' && init ? [id.name, init] : no('a pattern')));
}

function call(init: Expression, constants: ReadonlyMap<string, unknown>): unknown {
  if (init.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'builder' || init.arguments.length !== 1)
    return no('not builder({…})');
  return literal(init.arguments[0] as Expression, constants);
}

function literal(node: Expression, constants: ReadonlyMap<string, unknown>): unknown {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return node.value;
    case 'NullLiteral':
      return null;
    case 'UnaryExpression':
      return node.operator === '-' && node.argument.type === 'NumericLiteral' ? -node.argument.value : no(`unary ${node.operator}`);
    case 'Identifier':
      return constants.has(node.name) ? constants.get(node.name) : no(`the name ${node.name}`);
    case 'ArrayExpression':
      return node.elements.map((element) =>
        element === null || element.type === 'SpreadElement' ? no('a hole or a spread') : literal(element, constants),
      );
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => (property.type === 'ObjectProperty' ? field(property, constants) : no(property.type))),
      );
    default:
      return no(node.type);
  }
}

function field(property: ObjectProperty, constants: ReadonlyMap<string, unknown>): [string, unknown] {
  const { key, computed, shorthand, value } = property;
  if (shorthand) no('a shorthand');
  const isPlain = key.type === 'Identifier' && !computed;
  const name = isPlain ? key.name : key.type === 'StringLiteral' ? key.value : no('a computed key');
  // Without brackets, this key would set the prototype.
  if (name === '__proto__' && !computed) no('__proto__');
  return [name, literal(value as Expression, constants)];
}

/** Reads a generated `.d.ts`: type imports of the DSL, aliases, interfaces and function declarations. Nothing else may be in it. */
export function readTypes(text: string): string[] {
  const { program } = parse(text, { sourceType: 'module', plugins: [['typescript', { dts: true }]] });
  return program.body.map((statement) => {
    if (statement.type === 'ImportDeclaration') {
      const isTypes = statement.importKind === 'type' && statement.source.value === '@comfyloom/workflow/types';
      return isTypes ? 'import' : no('another import');
    }
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    switch (declaration?.type) {
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
        return declaration.id.name;
      case 'TSDeclareFunction':
        return declaration.id?.name ?? no('a function without a name');
      default:
        return no(declaration?.type ?? statement.type);
    }
  });
}
