import { everybody, type Rows } from '../row.js';

const event = { params: { key: 'chuyen-nha' } };
const procedure = { params: { code: '1.001193' } };

export const procedureRows: Rows = {
  searchProcedures: everybody({ request: () => ({ query: { q: 'khai sinh' } }) }),
  getProcedure: everybody({ request: () => procedure }),
  getProcedureForm: everybody({ request: () => procedure }),
  getMeasuredTimes: everybody({ request: () => procedure }),
  listLifeEvents: everybody({}),
  getLifeEvent: everybody({ request: () => event }),
  getLifeEventForm: everybody({ request: () => event }),
};
