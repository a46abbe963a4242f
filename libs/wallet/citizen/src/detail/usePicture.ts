import { useQuery } from '@tanstack/react-query';
import { authorisedFetch, errorOf, mineKey, useLang, useSession } from '@tinhso/ui';

/** Address of a picture that only the person signed in may see; fetched once, because an image cannot carry the token. */
export function usePicture(fileId: string) {
  const lang = useLang();
  const { session } = useSession();
  return useQuery({
    queryKey: [...mineKey, 'picture', fileId],
    staleTime: Infinity,
    queryFn: async () => {
      const response = await authorisedFetch(session, () => lang, new Request(`/api/v1/citizen/files/${fileId}/content`));
      if (!response.ok) throw errorOf(response, await response.json().catch(() => undefined));
      return URL.createObjectURL(await response.blob());
    },
  });
}
