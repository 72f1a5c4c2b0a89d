/** Both totals of drug, in mg, at `b`. */
export function writeBalances(m: Float64Array, s: number, b: number): void {
  let person = m[s + 5]!;
  for (let i = 11; i <= 16; i += 1) person += m[s + i]!;
  person /= 1000;
  for (let i = 6; i <= 10; i += 1) person += m[s + i]!;
  for (let i = 28; i <= 32; i += 1) person += m[s + i]!;
  m[b] = person + (m[s + 2]! + m[s + 3]! + m[s + 4]!) / 1000;
  m[b + 1] = person;
}
