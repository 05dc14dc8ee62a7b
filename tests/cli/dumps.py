"""Pages saved as text, put together in many ways from the same pieces: whatever stands around
it, the article comes out, its title, outlet and day, and nothing else."""

import textwrap

import cli

PIECES = {
    "fr": {
        "menu": [
            "Le port de Saumure rouvre lundi",
            "Trois villes sans eau depuis mardi",
            "La pêche au thon reprend en avril",
            "Le budget voté à l'unanimité",
            "Un pont neuf sur l'Oued Sel",
            "La grève des dockers suspendue",
            "Les écoles ferment vendredi",
            "Nouveau directeur au musée",
        ],
        "notice": "Les commentaires sont modérés. Nous nous réservons le droit de supprimer tout message injurieux ou sans rapport avec le sujet.",
        "title": "Saumure et Rivage s'accordent sur le dragage du chenal",
        "by": "Publié dans Le Phare de Saumure le 09 - 02 - 2023",
        "source": "Cliquez ici pour lire l'article depuis sa source.",
        "paras": [
            "Les conseils des deux ports se sont réunis lundi à Saumure et ont décidé de draguer le chenal avant l'automne, a annoncé le capitaine du port. Les travaux dureront onze semaines.",
            "Le maire de Rivage, qui avait d'abord refusé de payer sa part, a signé l'accord en fin de séance. « Nous n'avions pas le choix », a-t-il reconnu devant la presse.",
            "La facture, estimée à deux millions, sera partagée entre les deux villes. Un second vote est prévu en mars.",
        ],
        "outlet": "Le Phare de Saumure",
        "also": "Lire aussi : Un pont neuf sur l'Oued Sel",
        "author": "Par Awa Sylla",
        "heading": "Un vote serré",
        "comments": [
            "Commentaires",
            "Karim 12 : Enfin une bonne nouvelle pour le port !",
            "Répondre",
            "Laissez un commentaire",
        ],
        "caption": "Le chenal de Saumure, mardi. Ph. Archives",
        "quote": "« Non. »",
        "related": [
            "Dans la même rubrique",
            "La pêche au thon reprend en avril",
            "Publié le 03 - 02 - 2023",
        ],
        "foot": "© 2023 Le Phare de Saumure. Tous droits réservés.",
        "share": "Partager    Imprimer    Envoyer",
        "update": "Mis à jour le 11 - 02 - 2023",
        "inline": "Publié dans Le Phare de Saumure le 09 - 02 - 2023, par Awa Sylla",
    },
    "en": {
        "menu": [
            "Saltmarsh port opens on Monday",
            "Three towns without water since Tuesday",
            "Tuna fishing resumes in April",
            "Budget passed without a vote against",
            "A new bridge over Salt River",
            "Dockers call off their strike",
            "Schools to close on Friday",
            "Museum has a new director",
        ],
        "notice": "Comments are moderated. We reserve the right to remove any message that is insulting or off topic.",
        "title": "Saltmarsh and Shoreham agree to dredge the channel",
        "by": "Published in The Saltmarsh Ledger on 09 - 02 - 2023",
        "source": "Click here to read the article at its source.",
        "paras": [
            "The councils of the two ports met on Monday in Saltmarsh and agreed to dredge the channel before the autumn, the harbour master said. The work will take eleven weeks.",
            "The mayor of Shoreham, who had first refused to pay his share, signed the accord at the end of the session. \"We had no choice\", he told reporters.",
            "The bill, put at two million, will be shared between the towns. A second vote is due in March.",
        ],
        "outlet": "The Saltmarsh Ledger",
        "also": "Read also: A new bridge over Salt River",
        "author": "By Awa Sylla",
        "heading": "A narrow vote",
        "comments": [
            "Comments",
            "Karim 12: Good news for the port at last!",
            "Reply",
            "Leave a comment",
        ],
        "caption": "The Saltmarsh channel on Tuesday. Photo: archive",
        "quote": "\"No.\"",
        "related": [
            "More from this section",
            "Tuna fishing resumes in April",
            "Published on 03 - 02 - 2023",
        ],
        "foot": "© 2023 The Saltmarsh Ledger. All rights reserved.",
        "share": "Share    Print    Email",
        "update": "Updated on 11 - 02 - 2023",
        "inline": "Published in The Saltmarsh Ledger on 09 - 02 - 2023 by Awa Sylla",
    },
    "es": {
        "menu": [
            "El puerto de Salina reabre el lunes",
            "Tres ciudades sin agua desde el martes",
            "La pesca del atún vuelve en abril",
            "El presupuesto, aprobado por unanimidad",
            "Un puente nuevo sobre el río Sal",
            "Los estibadores suspenden la huelga",
            "Las escuelas cierran el viernes",
            "Nuevo director en el museo",
        ],
        "notice": "Los comentarios son moderados. Nos reservamos el derecho de eliminar todo mensaje injurioso o ajeno al tema.",
        "title": "Salina y Ribera acuerdan dragar el canal",
        "by": "Publicado en El Faro de Salina el 09 - 02 - 2023",
        "source": "Haga clic aquí para leer el artículo en su fuente.",
        "paras": [
            "Los consejos de los dos puertos se reunieron el lunes en Salina y decidieron dragar el canal antes del otoño, anunció el capitán del puerto. Las obras durarán once semanas.",
            "El alcalde de Ribera, que al principio se había negado a pagar su parte, firmó el acuerdo al final de la sesión. «No teníamos opción», reconoció ante la prensa.",
            "La factura, estimada en dos millones, se repartirá entre las dos ciudades. Habrá una segunda votación en marzo.",
        ],
        "outlet": "El Faro de Salina",
        "also": "Lea también: Un puente nuevo sobre el río Sal",
        "author": "Por Awa Sylla",
        "heading": "Una votación ajustada",
        "comments": [
            "Comentarios",
            "Karim 12: ¡Por fin una buena noticia para el puerto!",
            "Responder",
            "Deje un comentario",
        ],
        "caption": "El canal de Salina, el martes. Foto: archivo",
        "quote": "«No.»",
        "related": [
            "En la misma sección",
            "La pesca del atún vuelve en abril",
            "Publicado el 03 - 02 - 2023",
        ],
        "foot": "© 2023 El Faro de Salina. Todos los derechos reservados.",
        "share": "Compartir    Imprimir    Enviar",
        "update": "Actualizado el 11 - 02 - 2023",
        "inline": "Publicado en El Faro de Salina el 09 - 02 - 2023 por Awa Sylla",
    },
    "ar": {
        "menu": [
            "ميناء الملاحة يفتح أبوابه الاثنين",
            "ثلاث مدن بلا ماء منذ الثلاثاء",
            "صيد التونة يعود في أبريل",
            "المصادقة على الميزانية بالإجماع",
            "جسر جديد على وادي الملح",
            "تعليق إضراب عمال الميناء",
            "المدارس تغلق يوم الجمعة",
            "مدير جديد للمتحف",
        ],
        "notice": "التعليقات تخضع للمراجعة. نحتفظ بحق حذف كل رسالة مسيئة أو خارجة عن الموضوع.",
        "title": "الملاحة والساحل يتفقان على تعميق القناة",
        "by": "نشر في منارة الملاحة يوم 09 - 02 - 2023",
        "source": "انقر هنا لقراءة الخبر من مصدره.",
        "paras": [
            "اجتمع مجلسا المينائين يوم الاثنين في الملاحة وقررا تعميق القناة قبل الخريف، حسب ما أعلن قبطان الميناء. وستستغرق الأشغال أحد عشر أسبوعا.",
            "ووقع عمدة الساحل، الذي كان قد رفض في البداية دفع حصته، الاتفاق في نهاية الجلسة. وقال أمام الصحافة: لم يكن لدينا خيار آخر.",
            "وستتقاسم المدينتان الفاتورة المقدرة بمليونين. ومن المقرر إجراء تصويت ثان في مارس المقبل.",
        ],
        "outlet": "منارة الملاحة",
        "also": "اقرأ أيضا: جسر جديد على وادي الملح",
        "author": "بقلم عواء سيلا",
        "heading": "تصويت متقارب",
        "comments": [
            "التعليقات",
            "كريم 12: أخيرا خبر جيد للميناء!",
            "رد",
            "اترك تعليقا",
        ],
        "caption": "قناة الملاحة يوم الثلاثاء. صورة من الأرشيف",
        "quote": "«لا.»",
        "related": [
            "في نفس القسم",
            "صيد التونة يعود في أبريل",
            "نشر يوم 03 - 02 - 2023",
        ],
        "foot": "© 2023 منارة الملاحة. جميع الحقوق محفوظة.",
        "share": "مشاركة    طباعة    إرسال",
        "update": "تم التحديث يوم 11 - 02 - 2023",
        "inline": "نشر في منارة الملاحة يوم 09 - 02 - 2023 بقلم عواء سيلا",
    },
}


def shapes(p):
    """name -> (the page, what of the record is expected)."""
    menu, paras = "    ".join(p["menu"] * 5), p["paras"]
    one, short = " ".join(paras), p["paras"][0][:50].rsplit(" ", 1)[0] + "."
    author = p["author"].split(" ", 1)[1]
    whole = {"title": p["title"], "outlet": p["outlet"], "published": "2023-02-09", "text": paras}
    bare = {"title": None, "outlet": None, "published": None, "text": paras}
    head, tail = [p["title"], p["by"]], [p["source"]]

    def lines(*parts):
        return "\n".join("\n".join(part) if isinstance(part, list) else part for part in parts)

    return {
        "menu, notice": (lines(menu, p["notice"], head, paras, tail), whole),
        "empty lines": ("\n\n".join([menu, p["notice"], *head, *paras, *tail]), whole),
        "one paragraph": (lines(menu, p["notice"], head, paras[0], tail),
                          {**whole, "text": paras[:1]}),
        "one long paragraph": (lines(menu, head, one, tail), {**whole, "text": [one]}),
        "menu in lines": (lines(p["menu"], head, paras, tail, p["menu"][::-1]), whole),
        "no byline": (lines(menu, p["title"], paras), {**bare, "title": p["title"]}),
        "text alone": ("\n\n".join(paras), bare),
        "paragraph alone": (one, {**bare, "text": [one]}),
        "sentence alone": (short, {**bare, "text": [short]}),
        "a short paragraph": ("\n\n".join([paras[0], short, *paras[1:]]),
                              {**bare, "text": [paras[0], short, *paras[1:]]}),
        "title and text": ("\n\n".join([p["title"], *paras]), {**bare, "title": p["title"]}),
        "no furniture": (lines(head, paras), whole),
        "broken lines": ("\n\n".join(textwrap.fill(x, 80) for x in paras), bare),
        "menu twice": (lines(menu, p["notice"], head, paras, tail, menu), whole),
        "another date": (lines(menu, p["title"], p["by"].replace(" - ", "/"), paras, tail,
                               p["menu"][:2]), whole),
        "comments": (lines(menu, p["notice"], head, paras, tail, p["comments"], p["foot"]), whole),
        "comments, related": (lines(menu, head, paras, p["comments"], p["related"], p["foot"]),
                              whole),
        "share, author": (lines(menu, p["notice"], head, p["share"], p["author"], paras, tail),
                          {**whole, "authors": [author]}),
        "heading inside": (lines(menu, head, paras[0], p["heading"], paras[1:], tail),
                           {**whole, "text": [paras[0], p["heading"], *paras[1:]]}),
        "quote inside": (lines(menu, head, paras[0], p["quote"], paras[1:], tail),
                         {**whole, "text": [paras[0], p["quote"], *paras[1:]]}),
        "read also": (lines(menu, head, paras[0], p["also"], paras[1:], tail), whole),
        "author above the byline": (lines(menu, p["title"], p["author"], p["by"], paras, tail),
                                    {**whole, "authors": [author]}),
        "author in byline": (lines(menu, p["title"], p["inline"], paras, tail),
                             {**whole, "authors": [author]}),
        "updated": (lines(menu, head, p["update"], paras, tail), whole),
        "menus everywhere": (lines(menu, p["notice"], menu, head, paras[1], menu, tail, menu),
                             {**whole, "text": [paras[1]]}),
        "caption": (lines(menu, head, p["caption"], paras, tail), whole),
        "source in the last line": (lines(p["menu"][0], head, paras) + " " + p["source"], whole),
        "related above": (lines(p["related"], head, paras, tail, p["related"]), whole),
        "other line ends": ("\ufeff" + lines(menu, head, paras, tail).replace("\n", "\r\n"),
                            whole),
        "colon in title": (lines(menu, p["notice"], f"{p['title']} : {p['menu'][4]}", p["by"],
                                 paras, tail),
                           {**whole, "title": f"{p['title']} : {p['menu'][4]}"}),
    }


class Dumps(cli.Case):
    def test_articles(self):
        for language, pieces in PIECES.items():
            cases = shapes(pieces)
            names = [self.write(f"{name}.txt", page) for name, (page, _) in cases.items()]
            records, _ = self.read("--until", "text", "--now", "2025-12-31", *names)
            for record, (name, (_, want)) in zip(records, cases.items(), strict=True):
                with self.subTest(language=language, shape=name):
                    got = {**record, "text": record["text"].split("\n\n")}
                    self.assertEqual({key: got[key] for key in want}, want)
                    self.assertEqual(record["language"], language)
                    if want["published"]:
                        self.assertEqual(record["published_basis"], "byline")


if __name__ == "__main__":
    cli.main()
