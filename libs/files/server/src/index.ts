import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { fileProblems } from '@tinhso/files-contract';
import { defineDomain } from '@tinhso/platform';
import { ContentGate } from './content/content-gate.js';
import { VirusScanner } from './content/virus-scanner.js';
import { filesPersistence } from './data/persistence.js';
import { FilesFacade } from './facade.js';
import { FileAccess } from './file-access.js';
import { FileView } from './file-view.js';
import { CitizenFilesController } from './http/citizen/files.controller.js';
import { UploadsController } from './http/citizen/uploads.controller.js';
import { StaffFilesController } from './http/staff/files.controller.js';
import { eraseConsumer } from './jobs/consumers.js';
import { EraseConsumer } from './jobs/erase.consumer.js';
import { SweepChore } from './jobs/sweep.chore.js';
import { FileData } from './personal-data/file-data.js';
import { FileStorage } from './storage/file-storage.js';
import { UploadStore } from './storage/upload-store.js';
import { TusEndpoint } from './uploads/tus-endpoint.js';
import { acceptUploadBodies } from './uploads/upload-body.js';
import { UploadLeases } from './uploads/upload-leases.js';
import { UploadLocker } from './uploads/upload-locker.js';
import { AnnounceUploadUseCase } from './use-cases/announce-upload.js';
import { DeleteFileUseCase } from './use-cases/delete-file.js';
import { DescribeFileUseCase } from './use-cases/describe-file.js';
import { CopyFile } from './use-cases/copy-file.js';
import { EraseHeldFiles } from './use-cases/erase-held-files.js';
import { KeepFile } from './use-cases/keep-file.js';
import { ReadFileUseCase } from './use-cases/read-file.js';
import { SettleUploadUseCase } from './use-cases/settle-upload.js';
import { SweepFilesUseCase } from './use-cases/sweep-files.js';

export { filesPersistence } from './data/persistence.js';
export { FilesFacade, type FileSummary } from './facade.js';
export { FileAccess, type AccessRule, type AttachedFile } from './file-access.js';
export type { GivenFile } from './use-cases/keep-file.js';
export type { FileClaim } from './use-cases/claim-files.js';
export type { FileContent } from './use-cases/read-file.js';

/** Files that citizens send, from the first byte to their erasure. */
export const filesDomain = defineDomain({
  name: 'files',
  persistence: filesPersistence,
  consumers: [eraseConsumer],
  problems: fileProblems,
});

const storage = [FileStorage, UploadStore, FileView];

@Module({
  providers: [
    ...storage,
    VirusScanner,
    ContentGate,
    KeepFile,
    CopyFile,
    EraseHeldFiles,
    FileAccess,
    FilesFacade,
    FileData,
    ReadFileUseCase,
    SweepFilesUseCase,
  ],
  exports: [...storage, ContentGate, FileAccess, FilesFacade, ReadFileUseCase, SweepFilesUseCase],
})
export class FilesModule {}

@Module({
  imports: [FilesModule],
  controllers: [UploadsController, CitizenFilesController, StaffFilesController],
  providers: [UploadLeases, UploadLocker, TusEndpoint, AnnounceUploadUseCase, SettleUploadUseCase, DescribeFileUseCase, DeleteFileUseCase],
})
export class FilesHttpModule implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    acceptUploadBodies(this.host);
  }
}

@Module({ imports: [FilesModule], providers: [EraseConsumer, SweepChore] })
export class FilesJobsModule {}
