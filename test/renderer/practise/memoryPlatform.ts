import type { KeptText } from '#renderer/platform/Platform.ts';

/** A platform that keeps texts in memory; it counts what was written and can be held up. */
export function memoryPlatform() {
  const texts = new Map<string, string>();
  const written: KeptText[] = [];
  const gate = { opened: Promise.resolve() };
  return {
    texts,
    written,
    gate,
    readKept: async (name: string) => ({ ok: true, value: texts.get(name) ?? null }) as const,
    writeKept: async (kept: KeptText) => {
      written.push(kept);
      await gate.opened;
      if (kept.contents === null) texts.delete(kept.name);
      else texts.set(kept.name, kept.contents);
      return { ok: true, value: null } as const;
    },
  };
}
