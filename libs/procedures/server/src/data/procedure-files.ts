import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import {
  definitionFaults,
  expandLists,
  FieldOption,
  LifeEventFile,
  ProcedureDefinition,
  type LifeEvent,
} from '@tinhso/procedures-contract';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ReceivingFile } from '../domain/generic/receiving.js';
import { CommonEntry, EverydayFile, PortalEntry, SynonymFile } from '../domain/portal-files.js';

/** Everything of the national pack that the catalogue is made from. */
export interface ProcedureFiles {
  /** SHA-256 over all files, hex. */
  readonly contentHash: string;
  readonly portal: readonly PortalEntry[];
  readonly common: readonly CommonEntry[];
  readonly synonyms: SynonymFile;
  readonly everyday: EverydayFile;
  readonly receiving: ReceivingFile;
  readonly lifeEvents: readonly LifeEvent[];
  readonly definitions: readonly ProcedureDefinition[];
}

const Lists = Type.Object({ note: Type.Optional(Type.String()) }, { additionalProperties: Type.Array(FieldOption) });
const ajv = new Ajv2020({ allErrors: true, strict: false });

const compiled = new Map<TSchema, ValidateFunction>();

/** A schema is compiled once, however many files it judges: that of definitions takes longer than all of them together. */
function validatorOf(schema: TSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const plain = JSON.parse(JSON.stringify(schema, (key, each: unknown) => (key === '$id' ? undefined : each))) as object;
  const made = ajv.compile(plain);
  compiled.set(schema, made);
  return made;
}

function checked<T extends TSchema>(file: string, schema: T, value: unknown): Static<T> {
  const check = validatorOf(schema);
  if (check(value)) return value;
  const faults = (check.errors ?? []).slice(0, 20).map((error) => `  ${error.instancePath || '/'}: ${error.message ?? error.keyword}`);
  throw new Error(`${file} cannot be used:\n${faults.join('\n')}`);
}

/**
 * Reads the procedures of `<root>/_national` and checks every file: its shape, and for definitions also that they agree with themselves.
 * @param root the folder `provinces`
 * @throws Error naming the file and each fault in it
 */
export function readProcedureFiles(root: string): ProcedureFiles {
  const hash = createHash('sha256');
  const json = (path: string): unknown => {
    const content = readFileSync(join(root, '_national', path), 'utf8');
    hash.update(`${path}\0${content}\0`);
    return JSON.parse(content);
  };
  const { note: _note, ...lists } = checked('lists.json', Lists, json('lists.json'));
  const worked = readdirSync(join(root, '_national/procedures')).filter((name) => /^\d\.\d{6}\.json$/.test(name));
  const definitions = worked.sort().map((name) => {
    const definition = checked(name, ProcedureDefinition, expandLists(json(`procedures/${name}`), lists as never));
    const faults = definitionFaults(definition);
    if (definition.code !== name.replace('.json', '')) faults.unshift(`code: is ${definition.code}`);
    if (faults.length > 0) throw new Error(`${name} cannot be used:\n  ${faults.join('\n  ')}`);
    return definition;
  });
  return {
    portal: checked('catalogue.json', Type.Array(PortalEntry), json('procedures/catalogue.json')),
    common: checked('common-35.json', Type.Array(CommonEntry), json('procedures/common-35.json')),
    synonyms: checked('synonyms.json', SynonymFile, json('synonyms.json')),
    everyday: checked('everyday.json', EverydayFile, json('everyday.json')),
    receiving: checked('receiving.json', ReceivingFile, json('receiving.json')),
    lifeEvents: checked('life-events.json', LifeEventFile, json('life-events.json')).events,
    definitions,
    contentHash: hash.digest('hex'),
  };
}
