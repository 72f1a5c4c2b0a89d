import type { Schema } from '#models/scenario/caseSchema.ts';

type Check = (rule: never, value: unknown, root: Schema, path: string) => readonly string[];

/**
 * What a value breaks of a JSON Schema, by the few words that the schema of cases uses. A word that is not here throws, so that none is
 * passed over.
 */
export function schemaFaults(schema: Schema, value: unknown, root: Schema = schema, path = ''): string[] {
  return Object.entries(schema).flatMap(([word, rule]) => {
    if (word === 'additionalProperties') return strangers(schema, value, path);
    const check = checks[word];
    if (check === undefined) throw new Error(`The word ${word} of a schema is not known here.`);
    return check(rule as never, value, root, path);
  });
}

const says = (isRight: boolean, path: string, reason: string) => (isRight ? [] : [`${path}: ${reason}`]);
const nothing: Check = () => [];

const checks: Readonly<Record<string, Check>> = {
  $schema: nothing,
  $defs: nothing,
  title: nothing,
  description: nothing,
  $ref: (ref: string, value, root, path) => {
    const defs = root.$defs as Record<string, Schema>;
    return schemaFaults(defs[ref.replace('#/$defs/', '')]!, value, root, path);
  },
  type: (type: string, value, _root, path) => says(typeOf(value) === type, path, `not of type ${type}`),
  enum: (options: readonly unknown[], value, _root, path) => says(options.includes(value), path, 'no option'),
  pattern: (pattern: string, value, _root, path) =>
    says(typeof value !== 'string' || new RegExp(pattern).test(value), path, `not like ${pattern}`),
  minLength: (least: number, value, _root, path) =>
    says(typeof value !== 'string' || value.length >= least, path, 'too short'),
  minimum: (least: number, value, _root, path) =>
    says(typeof value !== 'number' || value >= least, path, 'too low'),
  maximum: (most: number, value, _root, path) =>
    says(typeof value !== 'number' || value <= most, path, 'too high'),
  exclusiveMinimum: (limit: number, value, _root, path) =>
    says(typeof value !== 'number' || value > limit, path, 'too low'),
  minItems: (least: number, value, _root, path) =>
    says(!Array.isArray(value) || value.length >= least, path, 'too few'),
  items: (schema: Schema, value, root, path) =>
    (Array.isArray(value) ? value : []).flatMap((item, index) =>
      schemaFaults(schema, item, root, `${path}[${index}]`),
    ),
  required: (keys: readonly string[], value, _root, path) =>
    keys.flatMap((key) => says(key in recordOf(value), path, `${key} is missing`)),
  properties: (properties: Readonly<Record<string, Schema>>, value, root, path) =>
    Object.entries(recordOf(value)).flatMap(([key, item]) => {
      const schema = properties[key];
      return schema === undefined ? [] : schemaFaults(schema, item, root, `${path}.${key}`);
    }),
  anyOf: (schemas: readonly Schema[], value, root, path) =>
    says(
      schemas.some((schema) => schemaFaults(schema, value, root, path).length === 0),
      path,
      'fits none',
    ),
};

function strangers({ properties }: Schema, value: unknown, path: string): readonly string[] {
  const known = Object.keys(recordOf(properties));
  return Object.keys(recordOf(value)).flatMap((key) =>
    says(known.includes(key), path, `${key} is not known`),
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object' ? (value as Record<string, unknown>) : {};
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
