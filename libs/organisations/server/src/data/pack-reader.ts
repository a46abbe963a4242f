import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import {
  CalendarFile,
  CommuneLine,
  OfficeRulesFile,
  ProvinceFile,
  ProvinceLine,
  UnitLine,
  type ProvincePack,
} from '../domain/pack-files.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });

function checked<T extends TSchema>(file: string, schema: T, value: unknown): Static<T> {
  const check = ajv.compile(JSON.parse(JSON.stringify(schema, (key, each: unknown) => (key === '$id' ? undefined : each))) as object);
  if (check(value)) return value;
  const faults = (check.errors ?? []).slice(0, 20).map((error) => `  ${error.instancePath || '/'}: ${error.message ?? error.keyword}`);
  throw new Error(`${file} cannot be used:\n${faults.join('\n')}`);
}

/**
 * Reads a province pack from `<root>/<name>` and the national data beside it, and checks every file's shape.
 * @param root the folder `provinces`
 * @throws Error naming the file and each fault in it
 */
export function readProvincePack(root: string, name: string): ProvincePack {
  const hash = createHash('sha256');
  const text = (path: string): string => {
    const content = readFileSync(join(root, path), 'utf8');
    hash.update(`${path}\0${content}\0`);
    return content;
  };
  const json = <T extends TSchema>(path: string, schema: T): Static<T> => checked(path, schema, JSON.parse(text(path)));
  const csv = <T extends TSchema>(path: string, schema: T): Static<T>[] =>
    checked(path, Type.Array(schema), parse(text(path), { columns: true, bom: true, skip_empty_lines: true }));

  const province = json(`${name}/province.json`, ProvinceFile);
  const calendar = json('_national/calendar.json', CalendarFile);
  const own = readdirSync(join(root, name)).includes('calendar.json') ? json(`${name}/calendar.json`, Type.Partial(CalendarFile)) : {};
  return {
    name,
    province,
    calendar: { ...calendar, ...own },
    rules: json('_national/office-rules.json', OfficeRulesFile).rules,
    units: csv(`${name}/units.csv`, UnitLine),
    provinces: csv('_national/admin/provinces.csv', ProvinceLine),
    communes: csv('_national/admin/wards.csv', CommuneLine),
    contentHash: hash.digest('hex'),
  };
}
