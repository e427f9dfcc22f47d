import type { Text } from './nb.ts'

export const en: Text = {
  subject: title => `Time to measure: ${title}`,
  hello: (name, title) => `Hello ${name},\n\nThis is due to be measured in ${title}:\n`,
  due: (name, day) => `– ${name} (${day})`,
  goodbye: (page, stop) =>
    `This is where you enter the figure. If there is none, write why:\n${page}\n\nWould you rather not get letters like this? One tap here stops them:\n${stop}\n`,
}
