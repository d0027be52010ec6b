/**
 * Function words of languages that newsdump does not read but that look like one it does, by language code: a page in
 * Slovak is not to be taken for a Czech one. Words that both have, and those that only the neighbour has.
 */
export const neighbours: Readonly<Record<string, string>> = {
  af: "die van en in is het nie dat sy wat op te vir as om ook",
  az: "və bu bir ki də üçün ilə olan edib sonra isə daha kimi həm",
  bg: "на и да за се от не в е с че са по до като това при",
  ca: "de la que el i a en del per els amb una un es al no més com aquest dels",
  et: "ja on ei et see oli ka kui ning mis kes aga ta mitte või",
  gl: "de a o que e do da en un unha con os as se por non no na é máis das ao pola",
  hr: "je i u se na da za su od koji s što a nije ne o to kako iz do",
  la: "et in ut non ad sed quam sit amet vel ac eu lorem ipsum dolor quis enim qui per",
  lv: "un ir ka no ar par uz bet kas arī vai tika pēc līdz nav tā",
  mr: "आणि आहे या आहेत ते हे हा नाही एक केली यांनी झाली",
  ne: "छ र को मा लाई पनि गर्ने भने यो हो एक",
  sk: "a v sa na je že z o s do aj to ako pre ktoré po od za by ale pri podľa však",
  sl: "je in v se na da za so ki pa po z ne bo kot ali od tudi",
  sr: "је и у се на да за су од који са што а није не о",
  ur: "کے کی میں ہے اور سے کا کو نے کہ پر یہ",
};
