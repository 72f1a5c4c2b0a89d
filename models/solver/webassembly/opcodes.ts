/** The few instructions of WebAssembly that the emitter uses, by the names of the specification. */
export const opcode = {
  loop: 0x03,
  end: 0x0b,
  branchIf: 0x0d,
  call: 0x10,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  f64Load: 0x2b,
  f64Store: 0x39,
  i32Const: 0x41,
  f64Const: 0x44,
  i32Eqz: 0x45,
  i32LtU: 0x49,
  f64Eq: 0x61,
  f64Ne: 0x62,
  f64Lt: 0x63,
  f64Gt: 0x64,
  f64Le: 0x65,
  f64Ge: 0x66,
  i32Add: 0x6a,
  i32And: 0x71,
  i32Or: 0x72,
  i32Shl: 0x74,
  f64Abs: 0x99,
  f64Neg: 0x9a,
  f64Floor: 0x9c,
  f64Sqrt: 0x9f,
  f64Add: 0xa0,
  f64Sub: 0xa1,
  f64Mul: 0xa2,
  f64Div: 0xa3,
  f64Min: 0xa4,
  f64Max: 0xa5,
  f64ConvertI32U: 0xb8,
} as const;

/** Instructions on pairs of doubles; each follows the prefix byte. */
export const vectorPrefix = 0xfd;
export const vectorOpcode = {
  load: 0x00,
  loadSplat: 0x0a,
  store: 0x0b,
  splat: 0x14,
  extractLane: 0x21,
  abs: 0xec,
  add: 0xf0,
  mul: 0xf2,
  div: 0xf3,
  max: 0xf5,
} as const;

export const valueType = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = (typeof valueType)[keyof typeof valueType];

/** The block type of a block that leaves nothing on the stack. */
export const emptyBlock = 0x40;
