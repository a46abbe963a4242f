import { allChecks } from './checks.js';
import { objectKinds } from './needed.js';
import { allRows } from './rows/index.js';
import { Stage } from './stage.js';

const rows = allRows();
const checks = allChecks();

describe('who may do what', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set(objectKinds(checks));
  }, 400_000);
  afterAll(() => stage.close());

  it('is said of every operation of the API, and of nothing else', () => {
    const operations = [...stage.routes.keys()];
    expect({
      withoutRow: operations.filter((operation) => !rows.has(operation)),
      withoutOperation: [...rows.keys()].filter((operation) => !stage.routes.has(operation)),
    }).toEqual({ withoutRow: [], withoutOperation: [] });
  });

  it('knows a bystander who has one of everything', () => {
    expect(stage.bare).toEqual([]);
  });

  it.each([...checks])('%s', async (_, check) => {
    expect(await check.run(stage)).toEqual([]);
  });
});
