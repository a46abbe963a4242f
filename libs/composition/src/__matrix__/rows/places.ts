import { everybody, type Rows } from '../row.js';

export const placesRows: Rows = {
  findPlace: everybody({ request: () => ({ query: { lat: '21.8233', long: '105.2181' } }) }),
  getCommunesMap: everybody(),
};
