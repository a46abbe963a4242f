import { everybody, type Rows } from '../row.js';

export const organisationRows: Rows = {
  getProvince: everybody(),
  listProvinces: everybody(),
  listCommunes: everybody({ request: () => ({ query: { province: '08' } }) }),
};
