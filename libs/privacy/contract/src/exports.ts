import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, Sha256Text, TimeText } from './parts.js';

export const exportStates = ['requested', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

/** A copy of everything kept about the person: how far it is, and what can be fetched until when. */
export const DataExport = Type.Object(
  {
    id: IdText,
    state: Type.Union(exportStates.map((state) => Type.Literal(state))),
    requestedAt: TimeText,
    progress: Type.Object({ done: Type.Integer({ minimum: 0 }), total: Type.Integer({ minimum: 0 }) }, closed),
    readyAt: Type.Optional(TimeText),
    expiresAt: Type.Optional(TimeText),
    files: Type.Array(
      Type.Object({ format: Type.Union([Type.Literal('json'), Type.Literal('pdf')]), size: Type.Integer(), sha256: Sha256Text }, closed),
    ),
  },
  { $id: 'DataExport', ...closed },
);
export type DataExport = Static<typeof DataExport>;
export const DataExportList = Type.Object({ items: Type.Array(DataExport) }, { $id: 'DataExportList', ...closed });
export type DataExportList = Static<typeof DataExportList>;

export const ExportContentParam = Type.Object(
  { id: IdText, format: Type.Union([Type.Literal('json'), Type.Literal('pdf')]) },
  { $id: 'ExportContentParam', ...closed },
);
export type ExportContentParam = Static<typeof ExportContentParam>;
