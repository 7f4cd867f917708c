/** The first line of every module that codegen writes into a user's package: what has it may be replaced and removed. */
export const MARKER = '// Written by comfyloom codegen from a server: the next run replaces it.\n';

export function isGenerated(text: string): boolean {
  // Git may have turned the line ends.
  return text.startsWith(MARKER.trimEnd());
}
