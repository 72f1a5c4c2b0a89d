import { ByteWriter } from './ByteWriter.ts';
import type { FunctionBody, Signature } from './FunctionBody.ts';

interface ModuleParts {
  /** Functions taken from outside; they get the lowest indices. */
  readonly imports: readonly {
    readonly module: string;
    readonly name: string;
    readonly signature: Signature;
  }[];
  /** Own functions in order of their indices; every one is exported under its name. */
  readonly functions: readonly { readonly name: string; readonly body: FunctionBody }[];
  /** Size of the module's memory, in pages of 64 KiB; it is exported as `memory` and never grows. */
  readonly pages: number;
}

const section = { type: 1, import: 2, function: 3, memory: 5, export: 7, code: 10 } as const;
const kind = { function: 0, memory: 2 } as const;
const functionType = 0x60;

/** Puts functions together to the bytes of a module: WebAssembly core specification, chapter 5 (binary format). */
export function assembleModule({ imports, functions, pages }: ModuleParts): Uint8Array<ArrayBuffer> {
  const signatures = [...imports.map((one) => one.signature), ...functions.map((one) => one.body.signature)];
  const out = new ByteWriter().byte(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

  function list<Item>(
    id: number,
    items: readonly Item[],
    write: (to: ByteWriter, item: Item, index: number) => void,
  ): void {
    const content = new ByteWriter().unsigned(items.length);
    items.forEach((item, index) => {
      write(content, item, index);
    });
    out.byte(id).sized(content);
  }

  list(section.type, signatures, (to, { parameters, results }) => {
    to.byte(functionType)
      .unsigned(parameters.length)
      .byte(...parameters);
    to.unsigned(results.length).byte(...results);
  });
  list(section.import, imports, (to, { module, name }, index) => {
    to.name(module).name(name).byte(kind.function).unsigned(index);
  });
  list(section.function, functions, (to, _, index) => {
    to.unsigned(imports.length + index);
  });
  list(section.memory, [pages], (to, count) => {
    to.byte(1).unsigned(count).unsigned(count);
  });
  const exported = [
    { name: 'memory', kind: kind.memory, index: 0 },
    ...functions.map(({ name }, i) => ({ name, kind: kind.function, index: imports.length + i })),
  ];
  list(section.export, exported, (to, item) => {
    to.name(item.name).byte(item.kind).unsigned(item.index);
  });
  list(section.code, functions, (to, { body }) => {
    to.sized(body.finished());
  });
  return Uint8Array.from(out.bytes);
}
