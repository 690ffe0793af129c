/** How long each part of a question may be; a longer one is a wrong cut of the file. */
export const longest = {
  stem: 1000,
  option: 300,
  explanation: 2000,
  law: 200,
  category: 100,
  tag: 40,
  tags: 20,
  options: 10,
  blanks: 10,
  wordings: 8,
} as const
