import { useMutation } from '@tanstack/react-query';
import { MAX_VERIFIED_PDF_BYTES, type VerificationResult } from '@tinhso/signing-contract';
import { Icon, Notice, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { useId, useState, type DragEvent } from 'react';
import { FileVerdict } from './FileVerdict.js';
import { messages } from './messages.js';

/** Chooses or drops a PDF and says whether it is as it was issued. */
export function FileCheck() {
  const t = useT(messages);
  const api = useApi();
  const inputId = useId();
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const check = useMutation({
    mutationFn: (file: File) =>
      unwrap<VerificationResult>(
        api.POST('/api/v1/public/verifications', {
          // Bytes have no type in the OpenAPI document.
          body: file as unknown as undefined,
          bodySerializer: (body: unknown) => body,
          headers: { 'content-type': 'application/pdf' },
        }),
      ),
  });
  const take = (file: File | undefined) => {
    if (!file) return;
    const large = file.size > MAX_VERIFIED_PDF_BYTES;
    setTooLarge(large);
    if (large) check.reset();
    else check.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <p className="quiet">{t('signing.file.lead')}</p>
      <div
        className={over ? 'dropzone is-over' : 'dropzone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="btn btn--secondary" htmlFor={inputId}>
          <Icon name={check.isPending ? 'clock' : 'document'} />
          {t(check.isPending ? 'signing.file.checking' : 'signing.file.choose')}
        </label>
        <input
          id={inputId}
          className="visually-hidden"
          type="file"
          accept="application/pdf,.pdf"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <p className="small quiet only-wide">{t('signing.file.drop')}</p>
      </div>
      {tooLarge && (
        <Notice tone="error" live>
          <p>{t('signing.file.tooLarge')}</p>
        </Notice>
      )}
      {check.isError && <ProblemNotice error={check.error} />}
      {check.data && check.variables && <FileVerdict result={check.data} fileName={check.variables.name} />}
    </>
  );
}
