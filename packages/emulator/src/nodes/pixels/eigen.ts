/** A matrix of three rows. */
export type Matrix3 = readonly (readonly number[])[];

const SIDES = [0, 1, 2] as const;
const SWEEPS = 30;

const at = (matrix: Matrix3, row: number, column: number): number => matrix[row]?.[column] as number;

export const matrix3 = (entry: (row: number, column: number) => number): number[][] =>
  SIDES.map((row) => SIDES.map((column) => entry(row, column)));

export const product = (a: Matrix3, b: Matrix3): number[][] =>
  matrix3((row, column) => SIDES.reduce<number>((sum, index) => sum + at(a, row, index) * at(b, index, column), 0));

export const transposed = (matrix: Matrix3): number[][] => matrix3((row, column) => at(matrix, column, row));

/** Eigenvalues of a symmetric matrix, and its eigenvectors as columns, by Jacobi's rotations. */
export function eigen(matrix: Matrix3): { values: number[]; vectors: number[][] } {
  let current = matrix3((row, column) => at(matrix, row, column));
  let vectors = matrix3((row, column) => (row === column ? 1 : 0));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const off = at(current, p, q);
      if (Math.abs(off) < 1e-300) continue;
      const angle = 0.5 * Math.atan2(2 * off, at(current, q, q) - at(current, p, p));
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
      const turn = matrix3((row, column) => {
        if (row === column) return row === p || row === q ? cosine : 1;
        if (row === p && column === q) return sine;
        return row === q && column === p ? -sine : 0;
      });
      current = product(product(transposed(turn), current), turn);
      vectors = product(vectors, turn);
    }
  }
  return { values: SIDES.map((side) => at(current, side, side)), vectors };
}
