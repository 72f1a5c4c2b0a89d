import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CaseKeys, type CasePart, caseKeys } from '#models/scenario/caseKeys.ts';
import { caseSchema, type Schema } from '#models/scenario/caseSchema.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { sampleCaseText } from './sampleCaseText.ts';
import { schemaFaults } from './schemaFaults.ts';

const schema = caseSchema(laboratory.model);

/** JSON as the formatter of the house has it: a list of words that fits stands on one line. */
function jsonText(value: unknown): string {
  const lineWidth = 110;
  return JSON.stringify(value, null, 2).replaceAll(
    /^( *(?:"[^"\n]*": )?)\[\n((?: *"[^"\n]*",?\n)+) *\](,?)$/gm,
    (list, head: string, items: string, comma: string) => {
      const line = `${head}[${items.trim().replaceAll(/,\n */g, ', ')}]${comma}`;
      return line.length <= lineWidth ? line : list;
    },
  );
}

describe('the schema of case files', () => {
  it('is the one that ships; `npx vitest run test/models/scenario/caseSchema.test.ts -u` writes it anew', async () => {
    await expect(`${jsonText(schema)}\n`).toMatchFileSnapshot('../../../assets/cases/case.schema.json');
  });

  it('has the keys that are read, part by part', () => {
    const defs: Readonly<Record<string, unknown>> = { ...(schema.$defs as object), case: schema };
    const parts = (Object.entries(caseKeys) as [CasePart, CaseKeys][]).filter(
      ([part]) => !part.startsWith('source') || part === 'sourced',
    );
    expect(parts.length).toBeGreaterThan(20);
    for (const [part, { required, optional }] of parts) {
      const found = defs[part] as { properties: Schema; required: readonly string[] };
      expect(Object.keys(found.properties).toSorted(), part).toEqual([...required, ...optional].toSorted());
      expect(found.required, part).toEqual(required);
    }
  });

  it.each([{ id: 'sample', text: sampleCaseText }, ...shippedCases])('fits $id', ({ text }) => {
    expect(schemaFaults(schema, parse(text))).toEqual([]);
  });

  it.each([
    ['level: intermediate', 'level: hard', '.level: no option'],
    ['takes: 10 min', 'take: 10 min', '.acts[0]: take is not known'],
    ['title: Itching, then jumping legs\n', '', ': title is missing'],
    ['[heart_rate,', '[hart_rate,', '.sees.monitor[0]: no option'],
    ['{weight: 62,', '{weight: 620,', '.patient.weight: too high'],
    ['at: 70 h', 'at: -70', '.story[3].at: fits none'],
  ])('refuses %s written as %s', (from, to, fault) => {
    expect(schemaFaults(schema, parse(sampleCaseText.replace(from, to)))).toEqual([fault]);
  });
});
