import { Returns1764020100000 } from '../data/migrations/1764020100000-returns.js';
import { ReturnDue1764070000000 } from '../data/migrations/1764070000000-return-due.js';
import { ParcelEventRow, ParcelRow, ReturnEventRow, ReturnRow } from './return.entities.js';

/** The way of results to people. What happened is never changed. */
export const returnPersistence = {
  entities: [ReturnRow, ReturnEventRow, ParcelRow, ParcelEventRow],
  migrations: [Returns1764020100000, ReturnDue1764070000000],
  grants: {
    dossier_return: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_return_event: ['SELECT', 'INSERT'],
    dossier_parcel: ['SELECT', 'INSERT', 'UPDATE'],
    dossier_parcel_event: ['SELECT', 'INSERT'],
  },
  sealed: {
    dossier_return: { columns: ['address_sealed', 'taken_sealed'], boundTo: 'dossier_id' },
    dossier_parcel: { columns: ['address_sealed'] },
  },
} as const;
