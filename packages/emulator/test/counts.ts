/** How often a hostile test repeats: a few times in CI, in full with COMFYLOOM_LONG. */
export function times(short: number, long: number): number {
  return process.env['COMFYLOOM_LONG'] ? long : short;
}
