import { useQuery } from '@tanstack/react-query';
import { authorisedFetch, mineKey, useLang, useSession } from '@tinhso/ui';
import type { PaperUpload } from './sending/paper-upload.js';

/** A small picture of an image: of the chosen file, or fetched when the draft was opened on another device. */
export function useThumbnail({ preview, stored }: PaperUpload): string | undefined {
  const lang = useLang();
  const { session } = useSession();
  const wanted = !preview && stored?.mediaType?.startsWith('image/');
  const fetched = useQuery({
    queryKey: [...mineKey, 'thumbnail', stored?.id],
    enabled: Boolean(wanted),
    staleTime: Infinity,
    gcTime: Infinity,
    queryFn: async () => {
      const response = await authorisedFetch(session, () => lang, new Request(`/api/v1/citizen/files/${stored?.id}/content`));
      return response.ok ? URL.createObjectURL(await response.blob()) : '';
    },
  });
  return preview ?? (fetched.data || undefined);
}
