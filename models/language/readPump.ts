import type { DraftPump, DraftReference, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import type { ModelPart } from './modelKeys.ts';
import { pumpParts, pumpUnits } from './pumpUnits.ts';
import { readSymbol } from './readSymbol.ts';

/** The pump as it stands in the file; null where the model has none. */
export function readPump(file: Fields, reading: Reading): DraftPump | null {
  const fields = file.part('pump', 'pump');
  if (fields === null) return null;
  const programme = fields.at('programme', 'text');
  const constants = fields.part('constants', 'pumpConstants');
  const flows = fields.part('flows', 'pumpFlows');
  return {
    place: fields.place,
    programme: programme === null ? null : { name: programme.value, place: programme.place },
    constants: pumpParts(pumpUnits.constants).flatMap((role) =>
      constants === null ? [] : [{ role, written: constants.equation(role) }],
    ),
    settings: references(fields, 'settings', 'pumpSettings', pumpParts(pumpUnits.settings)),
    states: references(fields, 'states', 'pumpStates', pumpParts(pumpUnits.states)),
    flows: pumpParts(pumpUnits.flows).flatMap((role) => {
      const flow = flows?.part(role, 'pumpFlow') ?? null;
      if (flow === null) return [];
      const symbol = readSymbol(role, flow, reading);
      const { text: unit } = symbol.unit;
      const entry = {
        role,
        symbol: symbol.symbol,
        unit,
        label: flow.text('label'),
        meaning: flow.text('meaning'),
      };
      return [{ ...symbol, flow: entry }];
    }),
  };
}

/** What plays each part, by its name in the file. */
function references<Role extends string>(
  fields: Fields,
  key: string,
  part: ModelPart,
  roles: readonly Role[],
): readonly (DraftReference & { readonly role: Role })[] {
  const inner = fields.part(key, part);
  return roles.flatMap((role) => {
    const named = inner?.at(role, 'text') ?? null;
    return named === null ? [] : [{ role, name: named.value, place: named.place }];
  });
}
