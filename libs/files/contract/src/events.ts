/** A file's row is gone; what is stored of it has to go too. */
export interface FileErasedEvent {
  readonly type: 'file.erased';
  readonly payload: { readonly fileId: string };
}
