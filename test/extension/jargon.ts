/** Words of ours that no owner has to know, in four languages. */
export const jargon = new RegExp(
  [
    // English, and what others borrow from it
    /token|locale|documents?\b|revisions?\b|schema|\bstale\b|metadata|\bICU\b|\bslug\b|\bhash\b/,
    // Polish
    /rewizj|schemat|dokument|metadan|przestarzał|identyfikator/,
    // Portuguese
    /documento|revisão|revisões|esquema|metadad|obsolet|identificador/,
    // Russian
    /токен|локаль|документ|ревизи|схем|метадан|устарел|идентификатор/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
