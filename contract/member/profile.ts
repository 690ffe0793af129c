export interface ProfileApi {
  /** What the federation knows of the asker; null before the first contest. */
  readProfile(input: Record<string, never>): { profile: Profile | null }
  /** Stores the asker's name and street; doing it again replaces them. */
  saveProfile(input: { name: string; streetId: string }): { profile: Profile }
}

export interface Profile {
  name: string
  streetId: string
}
