import { announcement, looseFile, piece, upload } from '../objects/files.js';
import { paper } from '../objects/dossiers.js';
import { citizenObject, citizenSelf, staffObject, type Rows } from '../row.js';

const acting = ['delegate', 'helper'] as const;

export const fileRows: Rows = {
  createUpload: citizenSelf({ scope: 'file.send', acting, status: 201, request: () => ({ headers: announcement(1_000) }) }),
  headUpload: citizenObject(upload, { scope: 'file.send', acting, request: () => ({ headers: { 'tus-resumable': '1.0.0' } }) }),
  patchUpload: citizenObject(upload, { scope: 'file.send', acting, request: ({ bytes }) => ({ body: bytes, headers: piece }) }),
  cancelUpload: citizenObject(upload, { scope: 'file.send', acting, status: 204 }),
  getFile: citizenObject(looseFile, { scope: 'file.read', acting }),
  getFileContent: citizenObject(looseFile, { scope: 'file.read', acting }),
  deleteFile: citizenObject(looseFile, { scope: 'file.send', acting, status: 204 }),
  getStaffFileContent: staffObject(paper, { scope: 'dossier.read', roles: ['one_stop_clerk', 'case_officer', 'leader'] }),
};
