import { readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import { checkDefinition, definitionFaults, ProcedureDefinition } from '@tinhso/procedures-contract';
import { AnswerChecker } from '../answer-checker.js';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { mergeCatalogue } from '../catalogue-import.js';
import { GENERIC_VERSIONS, genericDefinition, genericId } from './generic-definition.js';
import type { ReceivingFile } from './receiving.js';

const national = new URL('../../../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const { entries } = mergeCatalogue(
  json('procedures/catalogue.json') as never,
  json('procedures/common-35.json') as never,
  {},
  json('receiving.json') as ReceivingFile,
);
const opened = entries.filter(({ opening }) => opening !== undefined);
const made = (entry: CatalogueEntry): ProcedureDefinition => {
  if (!entry.opening) throw new Error(`${entry.code} is not opened`);
  return genericDefinition(entry, entry.opening);
};

describe('forms made from the catalogue', () => {
  it('are there for most of what can be filed online, and never without an office or the online channel', () => {
    expect(opened.length).toBeGreaterThan(850);
    expect(opened.every(({ channels }) => channels.some(({ channel }) => channel === 'online'))).toBe(true);
    const closed = entries.filter(({ opening, everyday }) => !opening && !everyday);
    const ofMinistries = closed.filter(({ channels }) => channels.some(({ channel }) => channel === 'online'));
    expect(
      ofMinistries.filter(
        ({ authority, field }) =>
          !/hải quan|thuế|ngân hàng|bảo hiểm|kho bạc|tòa án|cục|bộ |khu quản lý|cảng vụ|đăng kiểm|thi hành|hàng hải|viện/i.test(
            `${authority ?? ''} ${field}`,
          ),
      ),
    ).toEqual([]);
  });

  it('agree with themselves, every one of them', () => {
    const faulty = opened.flatMap((each) => definitionFaults(made(each)).map((fault) => `${each.code} ${fault}`));
    expect(faulty).toEqual([]);
    const misshapen = opened.filter((each) => !Value.Check(ProcedureDefinition, made(each))).map(({ code }) => code);
    expect(misshapen).toEqual([]);
  });

  it('could be published as they are', () => {
    const sample = opened.filter((_, n) => n % 60 === 0);
    const errors = sample.flatMap((each) =>
      checkDefinition(made(each), { today: '2026-11-23' })
        .faults.filter(({ severity }) => severity === 'error')
        .map(({ code, path }) => `${each.code} ${code} ${path}`),
    );
    expect(errors).toEqual([]);
  });

  it('have the same number as long as the catalogue says the same, and another one when it says something else', () => {
    const [first] = opened as [CatalogueEntry];
    const { version } = made(first);
    expect(version).toBeGreaterThanOrEqual(GENERIC_VERSIONS);
    expect(version).toBeLessThan(2 ** 31);
    expect(made(structuredClone(first))).toEqual(made(first));
    expect(made({ ...first, title: `${first.title} mới` }).version).not.toBe(version);
    expect(genericId(made(first))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never state a time or a fee that the portal is not sure of', () => {
    for (const each of opened) {
      const { timeUncertain, fees } = made(each);
      const online = each.channels.find(({ channel }) => channel === 'online');
      if (online && !online.time.certain) expect({ code: each.code, timeUncertain }).toEqual({ code: each.code, timeUncertain: true });
      if (online && !online.fee.certain)
        expect(fees.filter(({ channels, amount }) => channels.includes('online') && amount !== undefined)).toEqual([]);
    }
  });

  it('count as the portal counts: hours, working days, days with days off among them, months', () => {
    const modes = new Map<string, number>();
    for (const each of opened) {
      const { time, timeUncertain } = made(each);
      const mode = timeUncertain ? 'unknown' : time.mode;
      modes.set(mode, (modes.get(mode) ?? 0) + 1);
    }
    for (const mode of ['hours', 'working_days', 'calendar_days'])
      expect({ mode, count: modes.get(mode) }).not.toEqual({ mode, count: undefined });
    const inDays = opened.find(({ opening }) => opening?.time?.mode === 'calendar_days' && opening.time.days === 15);
    if (!inDays) throw new Error('no procedure of fifteen days');
    expect(made(inDays)).toMatchObject({ time: { mode: 'calendar_days', days: 15 } });
    expect(made(inDays).timeNote).toBeUndefined();
  });

  it('take the answers of a person and of an organisation, with the papers that are said to be sent', () => {
    const definition = made(opened.find(({ papers }) => papers.length === 2) as CatalogueEntry);
    const checker = new AnswerChecker(definition, () => true);
    const answers = {
      applicantFullName: 'Ma Thị Hạnh',
      applicantCitizenId: '008194000123',
      applicantAddress: { provinceCode: '08', communeCode: '02215' },
      applicantPhone: '0912345678',
      applicantKind: 'person',
      request: 'Đề nghị cấp lại giấy phép.',
      sendsPaper1: true,
      sendsPaper2: false,
      delivery: 'digital',
    };
    const judge = (given: Record<string, unknown>, papers: { paper: string; fileId: string }[]) =>
      checker
        .check({ answers: given, today: '2026-11-23', channel: 'online' } as never, papers)
        .faults.map(({ pointer, code }) => `${pointer} ${code}`);
    const file = { paper: 'paper1', fileId: '018f2b1e-0000-7000-8000-000000000001' };
    expect(judge(answers, [file])).toEqual([]);
    expect(judge(answers, [])).toEqual(['/papers/paper1 paper-missing']);
    expect(judge({ ...answers, sendsPaper1: false }, [file])).toEqual(['/papers/paper1 paper-not-asked']);
    expect(judge({ ...answers, applicantKind: 'organisation' }, [file])).toEqual([
      '/organisationName required',
      '/organisationNumber required',
    ]);
  });
});
