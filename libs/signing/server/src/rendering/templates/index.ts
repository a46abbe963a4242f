import type { DocumentDataByKind, DocumentKind, DocumentTemplate } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentFrame } from '../frame.js';
import { acknowledgement } from './acknowledgement.js';
import { birthCertificate } from './birth-certificate.js';
import { form01 } from './form-01.js';
import { form02 } from './form-02.js';
import { form03 } from './form-03.js';
import { form04 } from './form-04.js';
import { form05 } from './form-05.js';
import { form06 } from './form-06.js';
import { form07 } from './form-07.js';
import { maritalStatusCertificate } from './marital-status-certificate.js';
import { receipt } from './receipt.js';
import { resultDocument } from './result-document.js';
import { temporaryResidenceNotice } from './temporary-residence-notice.js';

type Template<K extends DocumentKind> = (data: DocumentDataByKind[K], frame: DocumentFrame) => Content[];

/** Every kind has its template; a kind without one does not compile. */
const templates: { readonly [K in DocumentKind]: Template<K> } = {
  acknowledgement,
  'form-01': form01,
  'form-02': form02,
  'form-03': form03,
  'form-04': form04,
  'form-05': form05,
  'form-06': form06,
  'form-07': form07,
  receipt,
  'birth-certificate': birthCertificate,
  'marital-status-certificate': maritalStatusCertificate,
  'temporary-residence-notice': temporaryResidenceNotice,
  'result-document': resultDocument,
};

/** Body of a document. */
export function bodyOf({ template, data }: DocumentTemplate, frame: DocumentFrame): Content[] {
  // The union keeps kind and data together; the table lookup loses that, so it is said once here.
  return (templates[template] as Template<DocumentKind>)(data, frame);
}
