import { readJestReport } from './jest.mjs';
import { readPlaywrightReport } from './playwright.mjs';
import { checkSteadiness, closingLine, countChecks, exitCode, failureReport, secondTryReport, timeReport, type Check } from './results.mjs';
import { tryAgain } from './second-try.mjs';

const check = (status: Check['status'], name = 'x'): Check => ({ suite: 's', name, status });

describe('closing line', () => {
  it('counts what passed and failed, and tells skipped apart', () => {
    const counts = countChecks([{ checks: [check('passed'), check('failed')] }, { checks: [check('passed'), check('skipped')] }]);
    expect(closingLine(counts)).toBe('2 passed, 1 failed, 1 skipped');
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });

  it.each([
    [{ passed: 1, failed: 0, skipped: 0 }, 0],
    [{ passed: 5, failed: 1, skipped: 0 }, 1],
    [{ passed: 0, failed: 0, skipped: 0 }, 1],
    [{ passed: 0, failed: 0, skipped: 7 }, 1],
  ])('%j ends with exit code %i', (counts, code) => {
    expect(exitCode(counts)).toBe(code);
  });
});

describe('Jest report', () => {
  const suite = (more: object): object => ({
    name: '/r/a.spec.ts',
    startTime: 1000,
    endTime: 3500,
    status: 'passed',
    message: '',
    assertionResults: [],
    ...more,
  });
  const test = (status: string, failureMessages: string[] = []): object => ({ fullName: `is ${status}`, status, failureMessages });

  it('keeps every test with its status', () => {
    const { checks, suites } = readJestReport(
      {
        testResults: [
          suite({
            assertionResults: [test('passed'), test('pending'), test('todo'), test('failed', ['\u001b[31mno\u001b[39m'])],
            status: 'failed',
          }),
        ],
      },
      '/r',
    );
    expect(checks.map(({ status }) => status)).toEqual(['passed', 'skipped', 'skipped', 'failed']);
    expect(checks[3]?.message).toBe('no');
    expect(suites).toEqual([{ name: 'a.spec.ts', seconds: 2.5 }]);
  });

  it('counts a suite that could not run as a failure', () => {
    const { checks } = readJestReport({ testResults: [suite({ status: 'failed', message: 'Cannot find module' })] }, '/r');
    expect(checks).toEqual([{ suite: 'a.spec.ts', name: 'the suite runs', status: 'failed', message: 'Cannot find module' }]);
  });

  it('counts a suite that broke after its tests had passed as a failure', () => {
    const { checks } = readJestReport({ testResults: [suite({ status: 'failed', assertionResults: [test('passed')] })] }, '/r');
    expect(checks.map(({ status }) => status)).toEqual(['passed', 'failed']);
  });

  it('takes a status it does not know for a failure', () => {
    const { checks } = readJestReport({ testResults: [suite({ assertionResults: [test('focused')] })] }, '/r');
    expect(checks[0]?.status).toBe('failed');
  });
});

describe('Playwright report', () => {
  const spec = (status: string, message?: string): object => ({
    title: 'applies',
    tests: [{ projectName: 'phone', status, results: [{ duration: 1500, errors: message ? [{ message }] : [] }] }],
  });
  const report = (...specs: object[]): object => ({
    suites: [{ title: 'birth.e2e.ts', file: 'birth.e2e.ts', specs: [], suites: [{ title: 'birth', specs }] }],
    errors: [],
  });

  it('names journey, file and screen', () => {
    const { checks, suites } = readPlaywrightReport(report(spec('expected')));
    expect(checks[0]).toMatchObject({ suite: 'birth.e2e.ts [phone]', name: 'birth › applies', status: 'passed' });
    expect(suites).toEqual([{ name: 'birth.e2e.ts [phone]', seconds: 1.5 }]);
  });

  it('marks what passed only at the second try, with what was wrong at first', () => {
    const [check] = readPlaywrightReport(report(spec('flaky', 'was slow'))).checks;
    expect(check).toMatchObject({ status: 'passed', again: true, message: 'was slow' });
  });

  it('counts errors outside any test', () => {
    const { checks } = readPlaywrightReport({ suites: [], errors: [{ message: 'No tests found' }] });
    expect(checks).toEqual([{ suite: 'journeys', name: 'Playwright runs', status: 'failed', message: 'No tests found' }]);
  });
});

describe('second try', () => {
  const failed = (name: string, suite = 'libs/a.int-spec.ts'): Check => ({ suite, name, status: 'failed', message: 'too late' });
  const once = (checks: Check[], second: Check[]) => tryAgain({ checks }, () => Promise.resolve({ checks: second }));
  const passed = (name: string): Check => ({ ...failed(name), status: 'passed' });

  it('marks what passes then, and keeps what failed elsewhere out of it', async () => {
    const { checks } = await once([failed('waits'), check('passed')], [passed('waits'), passed('other')]);
    expect(checks).toEqual([check('passed'), { ...passed('waits'), again: true, message: 'too late' }, passed('other')]);
  });

  it('fails what fails again, and what a suite that ran no more said', async () => {
    expect((await once([failed('waits')], [failed('waits')])).checks).toEqual([failed('waits')]);
    expect((await once([failed('the suite runs')], [passed('waits')])).checks).toContainEqual({
      ...passed('the suite runs'),
      again: true,
      message: 'too late',
    });
    const [first, second] = [failed('waits'), failed('the suite runs')];
    expect((await once([first], [second])).checks).toEqual([second, first]);
  });

  it('is not made when much failed, or Jest itself', async () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => failed(name, `libs/${name}.int-spec.ts`));
    const never = () => Promise.reject(new Error('not to be tried'));
    expect((await tryAgain({ checks: many }, never)).checks).toEqual(many);
    const jest = [failed('Jest runs', 'jest.int.config.mjs')];
    expect((await tryAgain({ checks: jest }, never)).checks).toEqual(jest);
  });

  it('is named at the end, and let pass three times', () => {
    const again = (n: number) => Array.from({ length: n }, (_, i): Check => ({ ...passed(`t${i}`), again: true, message: 'too late' }));
    const phases = [{ phase: 'integration', seconds: 1, checks: again(2), suites: [] }];
    expect(secondTryReport(phases).join('\n')).toContain('integration: libs/a.int-spec.ts › t1');
    expect(secondTryReport([{ ...phases[0]!, checks: [check('passed')] }])).toEqual([]);
    expect(checkSteadiness([{ checks: again(3) }])).toEqual([]);
    expect(checkSteadiness([{ checks: again(4) }])[0]?.status).toBe('failed');
  });
});

describe('what is printed at the end', () => {
  const phases = [
    {
      phase: 'unit',
      seconds: 90,
      checks: [check('passed'), { ...check('failed', 'adds'), message: 'm'.repeat(50) }],
      suites: [{ name: 'a', seconds: 2 }],
    },
    { phase: 'integration', seconds: 30, checks: [], suites: Array.from({ length: 12 }, (_, n) => ({ name: `s${n}`, seconds: n })) },
  ];

  it('has minutes per phase and the ten slowest suites', () => {
    const lines = timeReport(phases).join('\n');
    expect(lines).toContain('1.5  unit         1 passed, 1 failed');
    expect(lines).toContain('2.0  in all');
    expect(lines).toContain('s11 (integration)');
    expect(lines).not.toContain('s1 (integration)');
  });

  it('has every failure, and cuts long messages', () => {
    expect(failureReport(phases, 10)).toEqual(['', 'FAILED  unit: s › adds', `${'m'.repeat(10)}\n… (40 more characters)`]);
  });
});
