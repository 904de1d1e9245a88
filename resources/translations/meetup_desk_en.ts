<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n guests each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillBar</name>
    <message numerus="yes">
        <source>%Ln arrived</source>
        <translation>
            <numerusform>%Ln arrived</numerusform>
            <numerusform>%Ln arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln going</source>
        <translation>
            <numerusform>%Ln going</numerusform>
            <numerusform>%Ln going</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>%Ln requested</numerusform>
            <numerusform>%Ln requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the waitlist</source>
        <translation>
            <numerusform>%Ln on the waitlist</numerusform>
            <numerusform>%Ln on the waitlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over capacity</source>
        <translation>
            <numerusform>%Ln over capacity</numerusform>
            <numerusform>%Ln over capacity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln places</source>
        <translation>
            <numerusform>of %Ln place</numerusform>
            <numerusform>of %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message numerus="yes">
        <source>%n dates are planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
