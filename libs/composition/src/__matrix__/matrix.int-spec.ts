import { Examination } from './examine.js';
import { allRows } from './rows/index.js';
import { Stage } from './stage.js';

const rows = allRows();
const kinds = [...new Set([...rows.values()].flatMap((row) => [row.of ?? [], row.mustShow ?? []].flat()))];

describe('who may do what', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.set(kinds);
  }, 180_000);
  afterAll(() => stage.close());

  it('is said of every operation of the API, and of nothing else', () => {
    const operations = [...stage.routes.keys()];
    expect({
      withoutRow: operations.filter((operation) => !rows.has(operation)),
      withoutOperation: [...rows.keys()].filter((operation) => !stage.routes.has(operation)),
    }).toEqual({ withoutRow: [], withoutOperation: [] });
  });

  it.each([...rows])('%s', async (operation, row) => {
    expect(await Examination.of(stage, operation, row)).toEqual([]);
  });
});
