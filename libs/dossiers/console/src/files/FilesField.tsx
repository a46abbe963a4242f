import { Failure, FormField } from '@tinhso/ui/console';

interface Kept {
  readonly id: string;
  readonly name: string;
}

interface FilesFieldProps {
  label: string;
  hint?: string;
  fault?: string;
  /** Kinds that may be chosen. */
  accept: readonly string[];
  files: readonly Kept[];
  /** How many there may be at most. */
  most?: number;
  /** Sends one file; what it refuses comes back as `error`. */
  send: (file: File) => Promise<unknown>;
  /** What is said while one is being sent. */
  sending?: string | false;
  error?: Error | null;
  removeText: (name: string) => string;
  onRemove: (id: string) => void;
}

/** Files of a form of the desk: chosen, sent one after the other, listed under the field, taken back. */
export function FilesField({
  label,
  hint,
  fault,
  accept,
  files,
  most = Infinity,
  send,
  sending,
  error,
  removeText,
  onRemove,
}: FilesFieldProps) {
  const sendAll = async (chosen: readonly File[]) => {
    for (const file of chosen.slice(0, Math.max(0, most - files.length))) await send(file);
  };
  return (
    <FormField
      label={label}
      hint={hint}
      fault={fault}
      extra={
        <>
          {sending && (
            <p className="m s" role="status">
              {sending}
            </p>
          )}
          {error && <Failure error={error} />}
          <ul className="reception-files">
            {files.map((file) => (
              <li key={file.id} className="r">
                <span className="grow el">{file.name}</span>
                <button type="button" className="btn" onClick={() => onRemove(file.id)}>
                  {removeText(file.name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      }
    >
      {(bind) => (
        <input
          {...bind}
          className="in"
          type="file"
          multiple
          accept={accept.join(',')}
          disabled={files.length >= most}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            // What was refused is shown under the field; those after it are not sent.
            sendAll(chosen).catch(() => undefined);
          }}
        />
      )}
    </FormField>
  );
}
