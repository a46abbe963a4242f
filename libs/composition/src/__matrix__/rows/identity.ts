import { citizenSelf, everybody, staffSelf, type Rows } from '../row.js';
import { roles } from '@tinhso/organisations-contract';

export const identityRows: Rows = {
  citizenMe: citizenSelf({ scope: 'account.self' }),
  signOut: citizenSelf({ scope: 'account.self', status: 204 }),
  staffMe: staffSelf({ scope: 'account.self', roles }),
  staffSignOut: staffSelf({ scope: 'account.self', roles, status: 204 }),
  registerAccount: everybody({
    status: 202,
    request: () => ({ body: { phone: '0987000111', fullName: 'Lò Thị Mới', password: 'thuyền giấy trôi sông Lô' } }),
  }),
};
