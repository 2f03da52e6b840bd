-- A number as a person writes it: 23.6 billion, 6,277, 66.7, -5.25. Nothing is rounded away that matters:
-- what has too many digits for "billion" is written out.
create macro mart.number(x) as
    case
        when x is null then null
        when abs(x) >= 1e12 and mart.fits(x, 1e12) then mart.digits(x / 1e12) || ' trillion'
        when abs(x) >= 1e9 and mart.fits(x, 1e9) then mart.digits(x / 1e9) || ' billion'
        when abs(x) >= 1e6 and mart.fits(x, 1e6) then mart.digits(x / 1e6) || ' million'
        else mart.digits(x)
    end
