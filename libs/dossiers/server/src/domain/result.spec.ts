import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { anyPlace, loadDefinition } from './definitions.fixture.js';
import { checkFacts, filledResult, resultFields } from './result.js';
import { signingCapacity } from './signing-capacity.js';

const birth = loadDefinition('1.001193');
const marital = loadDefinition('1.004873');
const moment = { calendar: PLAIN_CALENDAR, now: new Date('2026-11-23T18:00:00Z'), locale: 'vi' as const };

describe('what the office adds to a result', () => {
  it('is proposed: the local date of the day, the printed answer', () => {
    const fields = resultFields(birth, undefined, {}, anyPlace, moment);
    // 18:00 UTC is past midnight in Viet Nam.
    expect(fields.map(({ key, value }) => [key, value])).toEqual([
      ['registeredOn', '2026-11-24'],
      ['personalId', undefined],
    ]);
    const [status] = resultFields(marital, undefined, { status: 'never_married' }, anyPlace, moment);
    expect(status?.value).toBe('Hiện tại chưa đăng ký kết hôn với ai');
  });

  it('keeps what was saved over what would be proposed', () => {
    expect(resultFields(birth, { registeredOn: '2026-11-20' }, {}, anyPlace, moment)[0]?.value).toBe('2026-11-20');
  });

  it.each([
    [{}, ['/facts/registeredOn']],
    [{ registeredOn: '2026-02-30' }, ['/facts/registeredOn']],
    [{ registeredOn: '2026-11-23', personalId: '123' }, ['/facts/personalId']],
    [{ registeredOn: '2026-11-23', nonsense: 'x' }, ['/facts/nonsense']],
    [{ registeredOn: '2026-11-23', personalId: '' }, []],
    [{ registeredOn: '2026-11-23', personalId: '008 326 000 001' }, []],
  ])('%j has faults at %j', (facts, expected) => {
    expect(checkFacts(birth, facts as Record<string, string>).faults.map((fault) => fault.pointer)).toEqual(expected);
  });

  it('lands in the template where the definition says, over what the answers said', () => {
    const filled = filledResult(
      birth,
      { childFullName: 'Nông Minh Khôi' },
      { registeredOn: '2026-11-23', personalId: '008326000001' },
      anyPlace,
    );
    expect(filled).toMatchObject({ child: { fullName: 'Nông Minh Khôi', personalId: '008326000001' }, registeredOn: '2026-11-23' });
    const sentence = 'Hiện tại chưa đăng ký kết hôn với ai.';
    expect(filledResult(marital, { status: 'never_married' }, { statusText: sentence }, anyPlace).status).toBe(sentence);
  });
});

describe('lines above a signature', () => {
  it.each([
    [{ own: 'Chủ tịch' }, ['CHỦ TỊCH']],
    [{ own: 'Phó Chủ tịch' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ own: '  phó  trưởng công an ' }, ['KT. TRƯỞNG CÔNG AN', 'PHÓ TRƯỞNG CÔNG AN']],
    [{ own: 'Phó Chủ tịch', inPlaceOf: 'Chủ tịch' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ own: 'Công chức tư pháp', inPlaceOf: 'Chủ tịch' }, ['TUQ. CHỦ TỊCH', 'CÔNG CHỨC TƯ PHÁP']],
    [{ own: 'Chủ tịch', inPlaceOf: 'Chủ tịch' }, ['CHỦ TỊCH']],
  ])('%j', (title, lines) => {
    expect(signingCapacity(title)).toEqual(lines);
  });
});
