import { announcement, looseFile, piece, upload } from '../objects/files.js';
import { farOffice, officeOf } from '../cast.js';
import { paper } from '../objects/dossiers.js';
import { showing } from '../objects/office-work.js';
import { ELSEWHERE, signedBy } from '../people.js';
import { citizenObject, citizenSelf, staffObject, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const acting = ['delegate', 'helper'] as const;

export const fileRows: Rows = {
  createUpload: citizenSelf({ scope: 'file.send', acting, status: 201, request: () => ({ headers: announcement(1_000) }) }),
  headUpload: citizenObject(upload, { scope: 'file.send', acting, request: () => ({ headers: { 'tus-resumable': '1.0.0' } }) }),
  patchUpload: citizenObject(upload, { scope: 'file.send', acting, request: ({ bytes }) => ({ body: bytes, headers: piece }) }),
  cancelUpload: citizenObject(upload, { scope: 'file.send', acting, status: 204 }),
  getFile: citizenObject(looseFile, { scope: 'file.read', acting }),
  getFileContent: citizenObject(looseFile, { scope: 'file.read', acting }),
  deleteFile: citizenObject(looseFile, { scope: 'file.send', acting, status: 204 }),
  getStaffFileContent: staffObject(paper, {
    scope: 'dossier.read',
    roles: ['one_stop_clerk', 'case_officer', 'leader'],
    needs: [showing],
    also: (
      [
        ['the office that is asked', 200, (stage: Stage) => farOffice(stage.world)],
        ['an office that is not asked', 404, (stage: Stage) => officeOf(stage.world, ELSEWHERE)],
      ] as const
    ).map(([name, status, unitOf]) => ({
      name,
      request: async (stage: Stage) => ({
        ...signedBy({ token: () => stage.world.staffToken([{ unitId: unitOf(stage), role: 'case_officer' }]) }),
        params: { id: (await stage.objectOf(showing, 'owner')).fileId },
      }),
      status,
      ...(status === 404 ? { code: 'not-found' } : {}),
    })),
  }),
};
