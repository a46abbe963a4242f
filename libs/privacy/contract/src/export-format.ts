import { Type, type Static } from '@sinclair/typebox';
import { Bilingual, closed, IdText, TimeText } from './parts.js';

export const EXPORT_FORMAT = 'tinhso.personal-data';
export const EXPORT_VERSION = 1;

/**
 * The JSON that a person takes away. Stable: within a `version` sections and fields are only added. Section names are fixed
 * (`account`, `sessions`, `dossiers`, …); records are flat or nested plain JSON in clear, times ISO 8601 in UTC.
 */
export const PersonalDataExport = Type.Object(
  {
    format: Type.Literal(EXPORT_FORMAT),
    version: Type.Literal(EXPORT_VERSION),
    exportedAt: TimeText,
    controller: Type.String(),
    accountId: IdText,
    sections: Type.Array(
      Type.Object({ name: Type.String(), title: Bilingual, records: Type.Array(Type.Record(Type.String(), Type.Unknown())) }, closed),
    ),
  },
  { $id: 'PersonalDataExport', ...closed },
);
export type PersonalDataExport = Static<typeof PersonalDataExport>;
