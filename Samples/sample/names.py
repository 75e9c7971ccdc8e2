"""Invented people of many countries: names, cities, and numbers that regulators keep for fiction."""

# country: (given names, family names, cities, a number for fiction or None)
COUNTRIES = {
    "Belgium": (
        "Lotte Wout Elise Pieter Noor Sander Amélie Thibault".split(),
        "Claes Peeters Wouters Lemmens Dubois Lambrechts Aerts Goossens".split(), ["Ghent", "Antwerp", "Liège"], None),
    "Germany": (
        "Katrin Jürgen Wiebke Matthias Swantje Holger Friederike Björn".split(),
        "Kupfer Lindemann Größmann Hartwig Zöller Petersen Mühlbach Reinhardt".split(), ["Berlin", "Leipzig", "Hamburg"],
        "+49 30 23125 {:03}"),
    "United Kingdom": (
        "Imogen Callum Harriet Rhys Fiona Graham Nuala Tobias".split(),
        "Ashdown Pemberton Holloway Macrae Trevithick Oakes Winslow Hargreave".split(), ["Leeds", "Bristol", "Glasgow"],
        "+44 20 7946 0{:03}"),
    "United States": (
        "Tyrell Madison Carmen Wyatt Denise Marcus Shauna Elliot".split(),
        "Whitlock Barrera Odom Castellano Greer Hutchins Delacroix Yazzie".split(), ["Boston", "Denver", "Atlanta"],
        "+1 617 555 01{:02}"),
    "France": (
        "Solène Baptiste Maëlle Rémi Capucine Aurélien Odile Gaspard".split(),
        "Chevrier Delaunay Marchandeau Roussel Fontenay Briand Vasseur Lacombe".split(), ["Lyon", "Nantes", "Lille"],
        "+33 1 99 00 {:02} {:02}"),
    "Sweden": (
        "Åsa Linnea Torbjörn Elsa Mårten Signe Henrik Tuva".split(),
        "Ekdahl Sjöberg Norrby Hallgren Öberg Lindroth Wikström Dahlin".split(), ["Malmö", "Uppsala", "Gothenburg"],
        "+46 8 465 004 {:02}"),
    "Poland": (
        "Jagoda Łukasz Bożena Mikołaj Halina Zbigniew Oliwia Tadeusz".split(),
        "Wrona Zając Pawlak Sikora Mazurek Górska Wilczek Lis".split(), ["Kraków", "Gdańsk", "Poznań"], None),
    "Portugal": (
        "Beatriz Gonçalo Matilde Duarte Leonor Simão Joana Vasco".split(),
        "Carvalho Teixeira Barbosa Antunes Pinheiro Salgado Moreira Figueira".split(), ["Lisbon", "Porto", "Braga"], None),
    "Nigeria": (
        "Adaeze Chinedu Folake Emeka Ngozi Tunde Yewande Obinna".split(),
        "Okonjo Adeleke Nwosu Balogun Eze Fashola Onyeka Danladi".split(), ["Lagos", "Abuja"], None),
    "India": (
        "Meenal Rohan Kavya Arjun Lakshmi Vikram Ishita Suresh".split(),
        "Iyer Banerjee Kulkarni Chatterjee Reddy Deshpande Bhatt Pillai".split(), ["Pune", "Chennai", "Bengaluru"], None),
    "Japan": (
        "Haruka Kenji Sakura Takumi Emi Daichi Naoko Ryo".split(),
        "Fujimoto Hayashida Kurosawa Matsuda Nishikawa Okabe Shimizu Uehara".split(), ["Kyoto", "Sapporo"], None),
    "Brazil": (
        "Thaís Caetano Luana Otávio Renata Danilo Vitória Murilo".split(),
        "Azevedo Barros Camargo Falcão Nogueira Prado Rezende Siqueira".split(), ["Recife", "Curitiba"], None),
    "Türkiye": (
        "Elif Emre Zeynep Kerem Defne Barış Selin Onur".split(),
        "Aydın Kılıç Şahin Yıldız Çelik Koç Aksoy Demirel".split(), ["İzmir", "Ankara"], None),
    "Lebanon": (
        "Rima Karim Yara Fadi Layla Ziad Maya Tarek".split(),
        "Khoury Haddad Nassar Saab Gemayel Fares Sfeir Tannous".split(), ["Beirut"], None),
}

TRADES = (
    "Foods Logistics Robotics Textiles Shipping Energy Optics Biotech Timber Ceramics Software Instruments Publishing "
    "Railways Interiors Breweries"
).split()
STEMS = (
    "Alder Basalt Cobalt Dune Ember Fjord Granite Heron Indigo Juniper Kelp Larch Meridian Nimbus Osprey Pumice Quill "
    "Rowan Saffron Tidal"
).split()
TITLES = (
    "Head of Finance,CFO,Controller,Partner,Founder,COO,Managing Director,Operations Lead,Head of People,Engineer,"
    "Designer,Programme Manager,Treasurer,Counsel,Head of Sales,Research Lead"
).split(",")


class Registry:
    """Deals out names that nobody else in the book has."""

    def __init__(self, chance):
        self.chance = chance
        self.taken = set()
        self.dealt = 0

    def next(self):
        """(given, family, title, firm, city, country, phone or None)"""
        chance = self.chance
        while True:
            country = chance.choice(sorted(COUNTRIES))
            given, family, cities, number = COUNTRIES[country]
            name = (chance.choice(given), chance.choice(family))
            if name in self.taken:
                continue
            self.taken.add(name)
            self.dealt += 1
            phone = number.format(self.dealt % 100, self.dealt % 97) if number else None
            return *name, chance.choice(TITLES), self.firm(), chance.choice(cities), country, phone

    def firm(self):
        """Juniper Optics"""
        return f"{self.chance.choice(STEMS)} {self.chance.choice(TRADES)}"
