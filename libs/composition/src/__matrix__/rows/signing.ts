import { acknowledgement } from '../objects/signing.js';
import { citizenObject, everybody, staffObject, type Rows } from '../row.js';

export const signingRows: Rows = {
  readCitizenDocument: citizenObject(acknowledgement, { scope: 'document.read', acting: ['delegate'] }),
  readStaffDocument: staffObject(acknowledgement, { scope: 'dossier.read', roles: ['one_stop_clerk', 'case_officer', 'leader'] }),
  verifyByCode: everybody({
    request: async (stage) => ({ params: { code: (await stage.objectOf(acknowledgement, 'owner')).code } }),
    also: [
      {
        name: 'a code that was never given',
        request: () => ({ params: { code: '0000-0000-0000' } }),
        status: 404,
        code: 'verification-not-found',
      },
    ],
  }),
  verifyFile: everybody({
    request: () => ({ body: Buffer.from('%PDF-1.4\n%%EOF'), headers: { 'content-type': 'application/pdf' } }),
  }),
};
