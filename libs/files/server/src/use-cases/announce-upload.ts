import { Inject, Injectable } from '@nestjs/common';
import { fileLimits, fileProblems, fileRateLimits, UploadMetadata } from '@tinhso/files-contract';
import {
  accountIdOf,
  FieldCipher,
  ownerIdOf,
  Problem,
  RateLimiter,
  S,
  UnitOfWork,
  type FieldFault,
  type Locale,
  type RequestContext,
} from '@tinhso/platform';
import { insertFile } from '../data/files.js';
import { cleanFileName } from '../domain/file-name.js';

export interface Announcement {
  /** UUIDv7 chosen for the upload; becomes the file's. */
  readonly id: string;
  /** Bytes that will come. */
  readonly size: number;
  /** Metadata of the tus request; keys we do not know are left aside. */
  readonly metadata: Readonly<Record<string, string | null | undefined>>;
}

const limit = { name: 'files.upload.account', ...fileRateLimits['files.upload.account'] };

/** First step of an upload: counts it against the account's limit, checks what is said of the file, writes the pending row. */
@Injectable()
export class AnnounceUploadUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** @throws Problem upload-described-badly, file-empty, too-many-requests */
  async run(ctx: RequestContext, { id, size, metadata }: Announcement): Promise<void> {
    const ownerId = ownerIdOf(ctx);
    const described = describe(metadata, ctx.locale);
    if (size === 0) throw Problem.from(fileProblems, 'file-empty');
    await this.limiter.consume({ name: limit.name, points: limit.points, seconds: limit.duration }, accountIdOf(ctx));
    const name = cleanFileName(described.filename);
    await this.unitOfWork.run(ctx, (tx) =>
      insertFile(tx, {
        id,
        ownerId,
        nameSealed: this.cipher.seal(id, name),
        paper: described.paper ?? null,
        declaredType: described.filetype ?? null,
        size,
        keepUntil: new Date(tx.now.getTime() + fileLimits.unclaimedHours * 3_600_000),
      }),
    );
  }
}

const MESSAGE = { vi: 'Thiếu hoặc chưa đúng', en: 'Missing or not right' } as const;

function describe(metadata: Announcement['metadata'], locale: Locale): UploadMetadata {
  const known = Object.fromEntries(
    Object.keys(UploadMetadata.properties).flatMap((key) => {
      const value = metadata[key];
      // An empty filetype is what browsers give for files they do not know: the same as none.
      return value === null || value === undefined || (value === '' && key !== 'filename') ? [] : [[key, value]];
    }),
  );
  const checked = S(UploadMetadata)['~standard'].validate(known);
  if (checked instanceof Promise) throw new Error('the schema check is synchronous');
  if (!checked.issues) return checked.value;
  const errors: FieldFault[] = checked.issues.map((issue) => ({
    pointer: `/${(issue.path ?? []).map(String).join('/')}`,
    message: MESSAGE[locale],
  }));
  throw Problem.from(fileProblems, 'upload-described-badly', { errors });
}
