import { Inject, Injectable } from '@nestjs/common';
import type { FileErasedEvent } from '@tinhso/files-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { FileStorage } from '../storage/file-storage.js';
import { UploadStore } from '../storage/upload-store.js';
import { eraseConsumer } from './consumers.js';

/** Erases what is stored of a file, kept content and halves alike. Erasing twice is erasing once. */
@Consumes(eraseConsumer)
@Injectable()
export class EraseConsumer implements EventConsumer {
  constructor(
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(UploadStore) private readonly uploads: UploadStore,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { fileId } = event.payload as unknown as FileErasedEvent['payload'];
    await this.storage.erase(fileId);
    await this.uploads.erase(fileId);
    await delivery.complete(() => Promise.resolve());
  }
}
