import type { Static, TSchema } from '@sinclair/typebox';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export interface BoundSchema<T extends TSchema = TSchema> extends StandardSchemaV1<unknown, Static<T>> {
  readonly typebox: T;
  /** `text`: a query string, path or header set, which OpenAPI lists one parameter each. */
  readonly kind: 'body' | 'text';
}

const options = { allErrors: true, strict: false, useDefaults: true, discriminator: true } as const;
const bodies = new Ajv2020(options);
const texts = new Ajv2020({ ...options, coerceTypes: 'array' });
for (const ajv of [bodies, texts]) {
  formats.default(ajv);
  ajv.addFormat('id', /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
}

/** JSON pointer segments of the place a fault is at; a missing or unknown field points at the field itself. */
function pathOf(error: ErrorObject): string[] {
  const base = error.instancePath
    .split('/')
    .slice(1)
    .map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'));
  const params = error.params as { missingProperty?: string; additionalProperty?: string; unevaluatedProperty?: string };
  const field = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return field === undefined ? base : [...base, field];
}

/** Schemas may differ in `$id` and be bound twice; ajv is given a copy without it. */
function withoutIds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutIds);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).flatMap(([k, v]) => (k === '$id' && typeof v === 'string' ? [] : [[k, withoutIds(v)]])));
}

const bound = new WeakMap<TSchema, Map<'body' | 'text', BoundSchema>>();

function bind<T extends TSchema>(schema: T, kind: 'body' | 'text'): BoundSchema<T> {
  const known = bound.get(schema)?.get(kind);
  if (known) return known as BoundSchema<T>;
  // Compiled on first use: hundreds of schemas at boot would cost seconds.
  let check: ValidateFunction | undefined;
  const result: BoundSchema<T> = {
    typebox: schema,
    kind,
    '~standard': {
      version: 1,
      vendor: 'tinhso-typebox',
      validate(value) {
        check ??= (kind === 'body' ? bodies : texts).compile(withoutIds(schema) as object);
        const target: unknown = kind === 'text' && typeof value === 'object' && value !== null ? { ...value } : value;
        if (check(target)) return { value: target as Static<T> };
        return { issues: (check.errors ?? []).map((e) => ({ message: `${e.keyword}:${JSON.stringify(e.params)}`, path: pathOf(e) })) };
      },
    },
  };
  const kinds = bound.get(schema) ?? new Map<'body' | 'text', BoundSchema>();
  kinds.set(kind, result);
  bound.set(schema, kinds);
  return result;
}

/** Binds a TypeBox schema for a JSON body: `@Body({ schema: S(SubmitDossier) })`. Nothing is coerced; unknown fields are refused where the schema says so. */
export const S = <T extends TSchema>(schema: T): BoundSchema<T> => bind(schema, 'body');

/** Binds a TypeBox schema for query strings, path parameters or headers, whose texts are coerced to the declared types. */
export const SText = <T extends TSchema>(schema: T): BoundSchema<T> => bind(schema, 'text');
